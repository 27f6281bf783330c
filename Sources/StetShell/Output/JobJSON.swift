import StetCore

/// Jobs as JSON.
enum JobJSON {
  static func document(_ kind: String, _ jobs: [JSON]) -> JSON {
    ["format": 1, "kind": .string(kind), "jobs": .array(jobs)]
  }

  static func job(_ job: Job, report: CheckReport?, blockers: [Blocker]? = nil) -> JSON {
    let assignment = job.assignment
    return .members([
      "id": .string(job.id.text), "title": .string(job.title),
      "state": .string(job.state.rawValue), "diverged": .bool(job.hasDiverged),
      "from": .string(job.languages.from.text), "to": .string(job.languages.to.text),
      "source": .integer(job.sources.count), "draft": .integer(job.drafts.count),
      "translator": JSON(assignment.translator?.text), "editor": JSON(assignment.editor?.text),
      "due": JSON(assignment.due?.text), "embargo": JSON(assignment.embargo?.text),
      "words": .integer(WordCount.of(job.source.value)),
      "stale": JSON(job.staleBlocks),
      "findings": report.map {
        [
          "error": .integer($0.count(.error)), "warning": .integer($0.count(.warning)),
          "note": .integer($0.count(.note)), "waived": .integer($0.waivers.count),
        ]
      },
      "blockers": blockers.map { .array($0.map(blocker)) },
      "next": .string(job.nextCommand(report: report)),
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
    if hasDiverged { return "stet merge \(id)" }
    if draft == nil { return "stet edit \(id)" }
    let isClean = report?.errors.isEmpty ?? true
    switch state {
    case .drafting, .changesRequested:
      return isClean && staleBlocks.isEmpty ? "stet submit \(id)" : "stet edit \(id)"
    case .inReview:
      return isClean && staleBlocks.isEmpty
        ? "stet approve \(id)" : "stet request-changes \(id) --reason TEXT"
    case .approved: return "stet publish \(id) --out \(id).html"
    case .published: return drafts.count > 1 ? "stet diff \(id)" : "stet log \(id)"
    case .withdrawn: return "stet reopen \(id) --reason TEXT"
    }
  }
}
