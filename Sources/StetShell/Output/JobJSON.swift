import StetCore

/// Jobs as JSON.
enum JobJSON {
  static func document(_ kind: String, _ jobs: [JSON]) -> JSON {
    ["format": 1, "kind": .string(kind), "jobs": .array(jobs)]
  }

  static func job(_ job: Job, report: CheckReport?, blockers: [Blocker]? = nil) -> JSON {
    card(JobCard(job, findings: report.map(FindingCounts.init)), blockers: blockers)
  }

  static func card(_ card: JobCard, blockers: [Blocker]? = nil) -> JSON {
    let assignment = card.assignment
    return .members([
      "id": .string(card.id.text), "title": .string(card.title),
      "state": .string(card.state.rawValue), "diverged": .bool(card.hasDiverged),
      "from": .string(card.languages.from.text), "to": .string(card.languages.to.text),
      "source": .integer(card.sourceCount), "draft": .integer(card.draftCount),
      "translator": JSON(assignment.translator?.text), "editor": JSON(assignment.editor?.text),
      "due": JSON(assignment.due?.text), "embargo": JSON(assignment.embargo?.text),
      "words": .integer(card.words), "stale": JSON(card.staleBlocks),
      "findings": card.findings.map {
        [
          "error": .integer($0.errors), "warning": .integer($0.warnings),
          "note": .integer($0.notes), "waived": .integer($0.waived),
        ]
      },
      "blockers": blockers.map { .array($0.map(blocker)) },
      "next": .string(card.nextCommand),
    ])
  }

  static func blocker(_ blocker: Blocker) -> JSON {
    [
      "code": .string(blocker.code), "message": .string(blocker.message),
      "fix": .string(blocker.fix),
    ]
  }
}

extension Job {
  /// What somebody would probably do now.
  func nextCommand(report: CheckReport?) -> String {
    JobCard(self, findings: report.map(FindingCounts.init)).nextCommand
  }
}

extension JobCard {
  /// What somebody would probably do now.
  var nextCommand: String {
    if hasDiverged { return "stet merge \(id)" }
    if !hasDraft { return "stet edit \(id)" }
    let isClean = findings?.errors ?? 0 == 0 && staleBlocks.isEmpty
    switch state {
    case .drafting, .changesRequested:
      return isClean ? "stet submit \(id)" : "stet edit \(id)"
    case .inReview:
      return isClean ? "stet approve \(id)" : "stet request-changes \(id) --reason TEXT"
    case .approved: return "stet publish \(id) --out \(id).html"
    case .published: return draftCount > 1 ? "stet diff \(id)" : "stet log \(id)"
    case .withdrawn: return "stet reopen \(id) --reason TEXT"
    }
  }
}
