import StetCore

/// What an import would do, for a terminal.
enum ImportLines {
  static func page(
    _ plan: ImportPlan, losses: Losses, _ languages: LanguagePair, _ console: Console
  ) {
    var known = 0
    for item in plan.items {
      switch item.step {
      case .add(let concept): add(concept, item, languages, console)
      case .change(let old, let new): change(from: old, to: new, console)
      case .skip(.known, _): known += 1
      case .skip(let reason, _): skip(item.incoming, reason, console)
      }
    }
    if known > 0 {
      console.print(
        Styled(Width.fit("skip", to: 8), .dim)
          + Styled("\(known) that the glossary has already, word for word"))
    }
    self.losses(losses, console)
  }

  /// What did not come along.
  static func losses(_ losses: Losses, _ console: Console) {
    for loss in losses.list {
      let place = loss.line.map { ", first in line \($0)" } ?? ""
      console.print(
        Styled(Width.fit("drop", to: 8), .yellow)
          + Styled("\(Visible.line(loss.what)): \(loss.count)\(place)"))
    }
  }

  private static func add(
    _ concept: Concept, _ item: ImportPlan.Item, _ languages: LanguagePair, _ console: Console
  ) {
    let (left, right) = (
      concept.preferredTerm(in: languages.from)?.text ?? "",
      concept.preferredTerm(in: languages.to)?.text ?? ""
    )
    console.print(
      Styled(Width.fit("add", to: 8), .green) + Styled(concept.id.text, .bold)
        + Styled("  \(Visible.line(left)) → \(Visible.line(right))")
        + Styled("  (\(concept.domain), \(concept.status.rawValue))", .dim))
    guard !item.neighbours.isEmpty else { return }
    let names = item.neighbours.prefix(5).map(\.text).joined(separator: ", ")
    let more = item.neighbours.count > 5 ? ", …" : ""
    console.print(
      Styled("        shares a term with ", .yellow) + Styled(names + more))
  }

  private static func change(from old: Concept, to new: Concept, _ console: Console) {
    console.print(Styled(Width.fit("change", to: 8), .cyan) + Styled(new.id.text, .bold))
    DiffLines(console: console).printInline(Concept.changes(from: old, to: new))
  }

  private static func skip(
    _ incoming: IncomingConcept, _ reason: ImportPlan.Reason, _ console: Console
  ) {
    let entry = incoming.entry.map { "'\(Visible.line($0))', " } ?? ""
    console.print(
      Styled(Width.fit("skip", to: 8), .dim) + Styled("\(entry)line \(incoming.line): ")
        + Styled(reason.text, .yellow))
  }
}
