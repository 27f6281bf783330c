import StetCore

/// Who wrote each word that stands, as a page of its own: a colour and a sign for each person.
package struct BlamePage: Sendable {
  package var title: String
  package var facts: String
  package var blame: JobBlame
  package var names: [Identifier: String]
  package var language: LanguageTag

  package init(
    title: String, facts: String, blame: JobBlame, names: [Identifier: String],
    language: LanguageTag
  ) {
    self.title = title
    self.facts = facts
    self.blame = blame
    self.names = names
    self.language = language
  }

  package var bytes: [UInt8] {
    let header = HTML.element(
      "header", [:],
      [
        .element("h1", ["lang": language.text], [.shown(title)]),
        .element("p", ["class": "facts"], [.shown(facts)]),
        .element(
          "p", ["class": "facts"],
          [.text("Before each passage: who, and the number of the draft that brought it.")]), table,
      ])
    return ReportPage.bytes(
      title: title, style: Self.style,
      body: [header] + blame.blocks.map(section))
  }

  /// Who has how many of the words.
  private var table: HTML {
    let rows = blame.shares.map { share in
      HTML.element(
        "tr", [:],
        [
          .element(
            "td", [:],
            [
              .element(
                "span", ["class": tone(share.person)],
                [.shown("\(sign(share.person))  \(name(share.person))")])
            ]),
          .element("td", [:], [.text("\(share.words) words")]),
          .element("td", [:], [.text(share.percent(of: blame.words))]),
        ])
    }
    return .element("table", [:], rows)
  }

  private func section(_ block: JobBlame.Block) -> HTML {
    let runs = block.runs.map { run in
      // A space before the sign lets a line end there, and none between the sign and its word.
      let space = String(run.text.prefix { $0 == " " })
      return .text(space)
        + HTML.element(
          "span",
          [
            "class": tone(run.draft.by),
            "title": "\(name(run.draft.by)), draft \(run.draft.number), \(run.draft.at.date.text)",
          ],
          [
            .element(
              "span", ["class": "who"], [.text("\(sign(run.draft.by))\(run.draft.number)")]),
            .shown(String(run.text.dropFirst(space.count))),
          ])
    }
    return .element(
      "section", ["id": "block-" + block.id],
      [
        .element("h2", [:], [.text(block.id)]),
        .element("div", ["class": "text", "lang": language.text], runs),
      ])
  }

  private func name(_ id: Identifier) -> String { names[id] ?? id.text }

  /// The first letters of the words of a name.
  private func sign(_ id: Identifier) -> String {
    name(id).split(separator: " ").prefix(2).compactMap(\.unicodeScalars.first)
      .map { String($0) }.joined()
  }

  /// One of eight tones, by the order of the shares.
  private func tone(_ id: Identifier) -> String {
    let place = blame.shares.firstIndex { $0.person == id } ?? 0
    return "by t\(place % 8)"
  }

  /// Tones that stay apart without red against green; a line of its own kind under each.
  private static let style = HTML.literal(
    """
    :root{--t0:#e4edf9;--t1:#fde7cf;--t2:#e9e2f6;--t3:#f8f1c6;--t4:#d8efef;--t5:#f7dfe9;\
    --t6:#e6e6e6;--t7:#dfe8d4}
    @media (prefers-color-scheme:dark){:root{--t0:#1d3350;--t1:#4a3013;--t2:#372b52;--t3:#45400f;\
    --t4:#15403f;--t5:#4b2435;--t6:#3a3a3a;--t7:#2e3d22}}
    .by{padding:0 .1em;border-radius:.15em;-webkit-box-decoration-break:clone;\
    box-decoration-break:clone}
    .t0{background:var(--t0)}.t1{background:var(--t1)}.t2{background:var(--t2)}\
    .t3{background:var(--t3)}.t4{background:var(--t4)}.t5{background:var(--t5)}\
    .t6{background:var(--t6)}.t7{background:var(--t7)}
    .who{margin-right:.25em;color:var(--soft);font:.62em/0 system-ui,'Segoe UI','Noto Sans',sans-serif;\
    vertical-align:super;user-select:none}
    table{margin:.8rem 0 0;border-collapse:collapse;font-size:.9rem;white-space:pre-wrap}
    td{padding:.1rem 1.2rem .1rem 0}
    section>.text{max-width:46rem;margin-top:.3rem}

    """)
}

extension JobBlame.Share {
  /// `88 %`, rounded; `under 1 %` for a few words of many.
  package func percent(of all: Int) -> String {
    let percent = all == 0 ? 0 : (words * 200 + all) / (2 * all)
    return percent == 0 ? "under 1 %" : "\(percent) %"
  }
}
