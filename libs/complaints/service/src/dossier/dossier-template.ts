/** The dossier, written for Typst; all that it says comes as data. */
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
#set text(font: "Source Sans 3", size: 10.5pt, lang: d.language)
#set par(leading: 0.62em, spacing: 0.9em)
#set list(marker: [•], spacing: 0.75em, body-indent: 0.6em)
#show heading: set text(weight: 600)
#show heading.where(level: 1): set text(size: 20pt)
#show heading.where(level: 2): set text(size: 14pt)
#show heading.where(level: 2): set block(above: 1.4em, below: 0.7em)

#let lines(of) = list(..of.map(one => [#strong(one.title) \\
  #one.lines.join(linebreak())]))

= #d.title

#for line in d.cover { par(line) }

== #d.rightsTitle
#lines(d.rights)

== #d.organsTitle
#if d.organs.len() == 0 { d.noOrgan } else { lines(d.organs) }

#if d.exclusion.len() > 0 [
  == #d.exclusionTitle
  #lines(d.exclusion)
]

#if d.openings.len() > 0 [
  == #d.openingsTitle
  #list(..d.openings)
]

== #d.digestTitle
#d.events

#text(size: 9pt)[#d.digest]
#context [#metadata(here().page()) <placed>]
`;
