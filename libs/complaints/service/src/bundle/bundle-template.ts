/**
 * The bundle, written for Typst. All that it says comes as data, so that nothing in anybody's words is read as markup. What
 * stands before a paper's text, and each line of the index, is as high in every language and whatever it says: so the pages are
 * the same for everybody, and stay when a title goes.
 */
export const template = `
#let d = json(bytes(sys.inputs.data))
#set document(title: d.title + " " + d.reference, description: d.description)
#set page(
  paper: "a4",
  margin: (x: 20mm, top: 18mm, bottom: 20mm),
  numbering: "1",
  footer: context [
    #set text(size: 9pt, fill: luma(70))
    #d.reference · #d.title
    #h(1fr)
    #counter(page).display("1 / 1", both: true)
  ],
)
#set text(font: "Source Sans 3", size: 11pt, lang: d.language)
#set par(leading: 0.65em, spacing: 0.95em)
#show heading: set text(weight: 600)
#show heading.where(level: 1): set text(size: 20pt)
#show heading.where(level: 2): set text(size: 14pt)
#show heading.where(level: 3): set text(size: 12pt)

#let high(height, body) = block(width: 100%, height: height, clip: true, breakable: false, spacing: 0pt, body)

#let line-to(paper) = high(11mm)[
  #set text(size: 10pt)
  #link(label(paper.id))[#paper.title #h(1fr) #paper.page]
]

#let index(sections) = for section in sections {
  high(9mm)[
    #v(2mm)
    #link(label(section.id))[#strong(section.title) #h(1fr) #section.page]
  ]
  for paper in section.papers { line-to(paper) }
}

#let leaf(one) = page(flipped: one.flipped)[
  #if one.path == none [
    #one.note
  ] else {
    image(one.path, alt: one.alt, width: 100%, height: if one.flipped { 168mm } else { 252mm }, fit: "contain")
  }
]

#let print(paper, section) = {
  pagebreak(weak: true)
  high(56mm)[
    #context [#metadata((id: paper.id, page: here().page())) <placed>]
    #if section != none [#heading(level: 2, section.bookmark) #label(section.id)]
    #heading(level: 3, paper.bookmark) #label(paper.id)
    #text(size: 10pt, fill: luma(50))[#paper.about]

    #text(size: 8.5pt, fill: luma(70))[#paper.digest]
  ]
  for paragraph in paper.texts { par(paragraph) }
  for one in paper.leaves { leaf(one) }
}

#let prints(sections) = for section in sections {
  for (at, paper) in section.papers.enumerate() { print(paper, if at == 0 { section } else { none }) }
}

#high(64mm)[
  = #d.title
  #for line in d.cover { par(line) }
]

#high(11mm)[== #d.indexTitle #label("index")]
#index(d.sections)
#high(11mm)[
  #v(3mm)
  #if d.late.len() == 0 { d.noneLate } else { link(label("late-index"))[#d.lateIndexTitle #h(1fr) #d.lateIndexPage] }
]

#prints(d.sections)
#prints(d.late)

#if d.late.len() > 0 {
  pagebreak(weak: true)
  context [#metadata((id: "late-index", page: here().page())) <placed>]
  [#heading(level: 2, d.lateIndexBookmark) #label("late-index")]
  index(d.late)
}
#context [#metadata((id: "end", page: here().page())) <placed>]
`;
