import StetCore
import StetStore

/// `stet log JOB --for PERSON`: what others made of somebody's text, and why.
struct FeedbackPage {
  /// A chapter with what the change did to the text and to the findings.
  struct Section {
    let chapter: Feedback.Chapter
    let changes: [BlockChange]
    let hands: [String: [BlockHand]]
    let findings: FindingChanges?
  }

  let job: Job
  let person: Person
  let sections: [Section]
  let names: [Identifier: String]

  private func name(_ id: Identifier) -> String { names[id] ?? id.text }

  func print(_ console: Console) {
    guard !sections.isEmpty else {
      return console.note("nobody has said or changed anything in what \(person.name) wrote")
    }
    for (place, section) in sections.enumerated() {
      if place > 0 { console.print() }
      print(section, console)
    }
  }

  private func print(_ section: Section, _ console: Console) {
    let own = section.chapter.own
    let last = section.chapter.last.map { " → draft \($0.number)" } ?? ""
    console.print(
      Styled("draft \(own.number)\(last)", .bold) + Styled(", \(own.at.date.text)", .dim))
    for request in section.chapter.requests {
      let codes = request.codes.map(\.rawValue).joined(separator: ", ")
      line(
        "sent back by \(name(request.by)), \(request.at.date.text): \(request.reason)"
          + (codes.isEmpty ? "" : " (\(codes))"), console)
    }
    for draft in section.chapter.others {
      guard let message = draft.value.message else { continue }
      line("draft \(draft.number), \(name(draft.by)): \(message)", console)
    }
    for remark in section.chapter.remarks where remark.remark.value.block == nil {
      line(remark.line(names), console)
    }
    let changed = section.changes.filter { $0.kind != .same }
    DiffLines(
      console: console, context: 8,
      remarks: Dictionary(changed.map { ($0.id, remarks(on: $0.id, section)) }) { a, _ in a }
    ).printInline(section.changes)
    let shown = Set(changed.map(\.id))
    for remark in section.chapter.remarks {
      guard let block = remark.remark.value.block, !shown.contains(block) else { continue }
      line("\(block) \(remark.line(names))", console)
    }
  }

  private func line(_ text: String, _ console: Console) {
    console.print(Styled("  ") + Styled(Visible.line(text)))
  }

  /// Who changed a block, and what there was to say against it.
  private func remarks(on block: String, _ section: Section) -> [Styled] {
    let hands = (section.hands[block] ?? []).filter { $0.by != person.id }
    let findings = (section.findings?.fixed ?? []).filter { $0.block == block }
    let remarks = section.chapter.remarks.filter { $0.remark.value.block == block }
    return hands.map { Styled("by \(Visible.line(name($0.by))), draft \($0.draft)", .dim) }
      + findings.map {
        Styled("\($0.severity.rawValue) \($0.rule), now gone: \(Visible.line($0.message))", .yellow)
      } + remarks.map { Styled(Visible.line($0.line(names)), .yellow) }
  }

  var json: JSON {
    [
      "format": 1, "kind": "feedback", "job": .string(job.id.text),
      "person": .string(person.id.text), "drafts": .array(sections.map(json)),
    ]
  }

  private func json(_ section: Section) -> JSON {
    let chapter = section.chapter
    return [
      "draft": .integer(chapter.own.number),
      "became": chapter.last.map { .integer($0.number) } ?? .null,
      "requests": .array(
        chapter.requests.map {
          [
            "by": .string($0.by.text), "at": .string($0.at.text), "reason": .string($0.reason),
            "codes": JSON($0.codes.map(\.rawValue)),
          ]
        }),
      "messages": .array(
        chapter.others.compactMap { draft in
          draft.value.message.map {
            [
              "draft": .integer(draft.number), "by": .string(draft.by.text), "message": .string($0),
            ]
          }
        }),
      "comments": .array(chapter.remarks.map(\.json)),
      "blocks": .array(
        section.changes.filter { $0.kind != .same }.map { change in
          guard case .object(var members) = DiffJSON.block(change) else { return .null }
          members["by"] = JSON(
            (section.hands[change.id] ?? []).map(\.by.text).filter { $0 != person.id.text })
          return .object(members)
        }),
      "fixed": .array((section.findings?.fixed ?? []).map { CheckJSON.finding($0) }),
    ]
  }
}

extension Session {
  /// What others made of what `person` wrote.
  func feedback(_ job: Job, for person: Person, in project: Project) throws -> FeedbackPage {
    let sections = try Feedback(of: job, for: person.id).chapters.map { chapter in
      guard let last = chapter.last else {
        return FeedbackPage.Section(chapter: chapter, changes: [], hands: [:], findings: nil)
      }
      let contexts = try CheckSubject.contexts(
        [CheckSubject(job, draft: chapter.own), CheckSubject(job, draft: last)],
        glossary: project.glossaryFiles)
      return FeedbackPage.Section(
        chapter: chapter,
        changes: DocumentDiff.compare(chapter.own.value.diffBlocks, last.value.diffBlocks),
        hands: job.hands(from: chapter.own.number, to: last.number),
        findings: FindingChanges(from: CheckReport(contexts[0]), to: CheckReport(contexts[1])))
    }
    let names = try project.names()
    return FeedbackPage(job: job, person: person, sections: sections, names: names)
  }
}
