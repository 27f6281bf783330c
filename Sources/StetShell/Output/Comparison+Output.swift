import StetCore
import StetFormats

extension Comparison {
  mutating func addHands() {
    guard case .job(let job, let old, let new) = subject, let first = old.view.draft,
      let last = new.view.draft
    else { return }
    hands = job.hands(from: first.number, to: last.number)
  }

  /// `draft 3, Ana Ilieva, 2019-05-14`, a line for each who changed the block.
  private func handLines(_ id: String) -> [String] {
    (hands?[id] ?? []).map { hand in
      "draft \(hand.draft), \(names[hand.by] ?? hand.by.text), \(hand.at.date.text)"
    }
  }

  /// What stands under a block's title on the terminal.
  var remarks: [String: [Styled]] {
    var remarks: [String: [Styled]] = [:]
    let touched = touched
    guard case .job = subject else { return [:] }
    for change in changes where change.kind != .same {
      var lines = handLines(change.id).map { Styled("by " + Visible.line($0), .dim) }
      if let text = touched[change.id] {
        lines.append(
          Styled(text.isStale ? "draft (to be looked at again): " : "draft: ", .dim)
            + Styled(Visible.line(text.text)))
      }
      remarks[change.id] = lines
    }
    return remarks
  }

  /// The comparison as a web page.
  var page: DiffPage {
    switch subject {
    case .files(_, let name):
      return DiffPage(
        title: name, facts: ["\(from) → \(to)"], blocks: changes.map { DiffPage.Block($0) })
    case .job(let job, let old, let new):
      let beside = besideTexts(new.view)
      let findings = findingLines
      let languages = job.languages
      return DiffPage(
        title: title(of: job, new.view),
        facts: ["\(job.id): \(old.label(names)) → \(new.label(names))"],
        blocks: changes.map { change in
          DiffPage.Block(
            change, beside: beside[change.id], hands: handLines(change.id),
            findings: findings[change.id] ?? [])
        }, language: isSource ? languages.from : languages.to,
        besideLanguage: isSource ? languages.to : languages.from,
        besideLabel: isSource ? "Draft" : "Source", ownLabel: isSource ? "Source" : "Draft")
    }
  }

  private func title(of job: Job, _ view: RevisionView) -> String {
    let title = view.article(isSource: isSource).title
    return title.isEmpty ? job.title : title
  }

  private func besideTexts(_ view: RevisionView) -> [String: String] {
    if isSource { return touched.mapValues(\.text) }
    return Dictionary(view.source.value.blocks.map { ($0.id, $0.text) }) { first, _ in first }
  }

  /// For the page, by block.
  private var findingLines: [String: [String]] {
    var lines: [String: [String]] = [:]
    guard let findings else { return lines }
    for (label, group) in [
      ("Fixed", findings.fixed), ("Broken", findings.broken), ("Still stands", findings.standing),
    ] {
      for finding in group {
        lines[finding.block, default: []].append(
          "\(label): \(finding.severity.rawValue) \(finding.rule): \(finding.message)")
      }
    }
    return lines
  }
}
