/**
 * The document, written for Typst. All that it says comes as data, so that nothing in a coach's words is read as markup.
 */
export const template = `
#let d = json(bytes(sys.inputs.data))
#set document(title: d.title + ", " + d.coach, author: d.coach, description: d.versionLine)
#set page(
  paper: "a4",
  margin: (x: 20mm, top: 16mm, bottom: 18mm),
  footer: context [
    #set text(size: 8.5pt, fill: luma(90))
    #d.coach · #d.versionLine
    #h(1fr)
    #d.page #counter(page).display("1 / 1", both: true)
  ],
)
#set text(font: "Source Sans 3", size: 10pt, lang: d.language)
#set par(leading: 0.6em, spacing: 0.85em)
#set list(marker: [•], spacing: 0.55em, body-indent: 0.6em)
#show heading: set text(weight: 600)
#show heading.where(level: 1): set text(size: 20pt)
#show heading.where(level: 2): set text(size: 13pt)
#show heading.where(level: 2): set block(above: 1.3em, below: 0.6em)

= #d.title

#text(size: 12pt, weight: 600)[#d.coach] \\
#d.versionLine

#for commitment in d.commitments [
  == #commitment.title

  #text(fill: luma(70))[#text(weight: 600)[#d.aimsTitle] #commitment.aims.join(", ").]

  #list(..commitment.lines.map(line => [#line.text#if line.own [ #text(size: 8.5pt, fill: luma(90))[(#d.ownMark)]]]))
]

#v(1em)
#line(length: 100%, stroke: 0.5pt + luma(160))

#d.effect

#d.ownNote #d.leftOutNote

#text(weight: 600)[#d.sourceTitle] \\
#d.source

#text(size: 8pt, fill: luma(90))[#d.fingerprint]
`;
