/** What a style sheet is to a test in jsdom: nothing. */
export default {};
