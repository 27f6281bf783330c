import StetCore

/// The words of a diff as HTML, each changed place numbered and leading to the next.
struct DiffMarkup {
  private let ends: MoveEnds
  /// How many places changed.
  let count: Int
  private var number = 0

  init(_ changes: [BlockChange]) {
    ends = MoveEnds(changes)
    count = changes.reduce(0) { $0 + Self.places($1.editsForReading).count { $0.isChange } }
  }

  /// A block's text with its changes. Places are numbered in the order of the calls.
  mutating func text(of change: BlockChange) -> HTML {
    var parts: [HTML] = []
    for place in Self.places(change.editsForReading) {
      guard place.isChange else {
        parts.append(.joined(place.edits.map { .shown($0.text) }))
        continue
      }
      number += 1
      let next = number < count ? "#c\(number + 1)" : "#top"
      let label = number < count ? "change \(number), to the next" : "change \(number), to the top"
      let mark = HTML.element(
        "a", ["class": "n", "href": next, "aria-label": label], [.text("\(number)")])
      let edits = place.edits.indices.map { html(place.edits, $0, in: change.id) }
      parts.append(.element("span", ["class": "c", "id": "c\(number)"], [mark] + edits))
    }
    return .joined(parts)
  }

  /// Edits side by side that make one change, or text that did not change.
  private struct Place {
    var isChange: Bool
    var edits: [Edit]
  }

  private static func places(_ edits: [Edit]) -> [Place] {
    var places: [Place] = []
    for edit in edits {
      let isChange = edit.operation != .equal
      if let last = places.last, last.isChange == isChange {
        places[places.count - 1].edits.append(edit)
      } else {
        places.append(Place(isChange: isChange, edits: [edit]))
      }
    }
    return places
  }

  private func html(_ edits: [Edit], _ index: Int, in block: String) -> HTML {
    let edit = edits[index]
    let isAway = edit.operation == .delete
    let note = edit.moveNote(in: block, ends)
    let spoken = note ?? (isAway ? "deleted" : "inserted")
    let parts = [
      ReportPage.spoken("[\(spoken): "), .shown(visible(edit.text, isAway: isAway)),
      ReportPage.spoken("]"),
    ]
    let kind = edit.move != nil ? "moved" : edit.isSmall ? "small" : "whole"
    let element: HTML =
      isAway ? .element("del", ["class": kind], parts) : .element("ins", ["class": kind], parts)
    let rest = edits[(index + 1)...]
    guard let note, let move = edit.move,
      !rest.contains(where: { $0.move == move && $0.operation == edit.operation })
    else { return element }
    let (own, other) = isAway ? ("from", "to") : ("to", "from")
    return element
      + .element(
        "a", ["class": "where", "id": "move-\(move)-\(own)", "href": "#move-\(move)-\(other)"],
        [.text(note)])
  }

  /// White space that changed is nothing to see without a sign of its own.
  private func visible(_ text: String, isAway: Bool) -> String {
    guard text.utf8.allSatisfy({ $0 == 0x20 || $0 == 0x0A || $0 == 0x09 }) else { return text }
    return text.unicodeScalars.map { scalar in
      switch scalar {
      case "\n": isAway ? "↵" : "↵\n"
      case "\t": "⇥"
      default: "\u{A0}"
      }
    }.joined()
  }

  /// Blue and orange stay apart for readers who do not tell red from green; lines say it again.
  static let style = HTML.literal(
    """
    :root{--ins:#d6e6ff;--ins-ink:#08336e;--del:#ffe4c9;--del-ink:#7d3400;--mov:#ebe3f8;\
    --mov-ink:#4b2a86}
    @media (prefers-color-scheme:dark){:root{--ins:#143a68;--ins-ink:#d3e5ff;--del:#532f10;\
    --del-ink:#ffd7ae;--mov:#3a2c57;--mov-ink:#e3d6ff}}
    ins,del{padding:0 .1em;border-radius:.15em;text-decoration-thickness:.08em;\
    text-underline-offset:.18em;-webkit-box-decoration-break:clone;box-decoration-break:clone}
    ins{background:var(--ins);color:var(--ins-ink);text-decoration-line:underline}
    del{background:var(--del);color:var(--del-ink);text-decoration-line:line-through}
    .moved{background:var(--mov);color:var(--mov-ink)}
    ins.moved{text-decoration-style:double}
    .small{background:none}
    ins.small{text-decoration-style:dotted;text-decoration-thickness:.12em}
    .n{margin-right:.15em;color:var(--soft);font:.62em/0 system-ui,'Segoe UI','Noto Sans',sans-serif;\
    vertical-align:super;text-decoration:none;padding:.4em .1em}
    .n:hover,.n:focus{color:var(--link);text-decoration:underline}
    .where{margin:0 .3em;scroll-margin-top:6rem;font:.72em/0 system-ui,'Segoe UI','Noto Sans',sans-serif}
    .c{scroll-margin-top:6rem}
    .c:target{outline:.12em solid var(--link);outline-offset:.15em;border-radius:.15em}
    .pair{display:grid;grid-template-columns:minmax(0,2fr) minmax(0,3fr);gap:1.5rem;margin-top:.5rem}
    .pair>*{min-width:0}
    section>.text{margin-top:.5rem}section>.text,.main{max-width:46rem}
    .beside{padding:.5rem .9rem;background:var(--aside);border-radius:.3rem;font-size:.94em}
    .label{margin:0;text-transform:none}
    .main{padding:.5rem 0}
    .hands{margin:.1rem 0}
    .findings{margin:.6rem 0 0;padding-left:1.2rem}
    .legend{margin:.9rem 0 .3rem;white-space:pre-wrap}
    .jump{margin:.3rem 0}
    details{margin:1.2rem 0 0}
    summary{cursor:pointer}
    .same{margin:.6rem 0 .6rem 1rem;max-width:46rem;color:var(--soft)}
    @media (max-width:42rem){.pair{grid-template-columns:minmax(0,1fr);gap:.2rem}\
    .main{padding:.2rem 0}}
    @media print{.n{color:#555}.where{color:#333}}

    """)
}
