/** An edition of the code, written for Typst. All that it says comes as data, so that nothing in it is read as markup. */
export const template = `
#let d = json(bytes(sys.inputs.data))
#set document(title: d.title + ", " + d.editionLine, author: d.title, description: d.dayLine)
#set page(
  paper: "a4",
  margin: (x: 20mm, top: 16mm, bottom: 18mm),
  footer: context [
    #set text(size: 8.5pt, fill: luma(90))
    #d.title · #d.editionLine
    #h(1fr)
    #d.page #counter(page).display("1 / 1", both: true)
  ],
)
#set text(font: "Source Sans 3", size: 10pt, lang: d.language)
#set par(leading: 0.6em, spacing: 0.85em)
#show heading: set text(weight: 600)
#show heading.where(level: 1): set text(size: 20pt)
#show heading.where(level: 2): set text(size: 13pt)
#show heading.where(level: 2): set block(above: 1.3em, below: 0.6em)
#set terms(separator: [ #h(0.4em) ], hanging-indent: 3.2em, spacing: 0.7em)

= #d.title

#text(size: 12pt, weight: 600)[#d.editionLine] \\
#d.dayLine

#for section in d.sections [
  == #section.title

  #terms(..section.clauses.map(clause => terms.item(clause.code, clause.text)))
]

#v(1em)
#line(length: 100%, stroke: 0.5pt + luma(160))

#d.bindingNote

#text(size: 8pt, fill: luma(90))[#d.fingerprint]
`;
