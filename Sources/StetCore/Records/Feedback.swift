/// What became of somebody's drafts in other hands, and why: what a translator learns from.
package struct Feedback: Hashable, Sendable {
  /// A draft that was sent back.
  package struct Request: Hashable, Sendable {
    package let by: Identifier
    package let at: Timestamp
    package let reason: String
    package let codes: [ChangeCode]
  }

  /// One draft of theirs, and what happened until their next.
  package struct Chapter: Hashable, Sendable {
    package let own: Numbered<DraftRevision>
    /// The drafts that others made of it, the first first.
    package internal(set) var others: [Numbered<DraftRevision>] = []
    package internal(set) var requests: [Request] = []
    /// What others said of it.
    package internal(set) var remarks: [JobRemark] = []

    /// What stands in the end, nil where nobody else wrote.
    package var last: Numbered<DraftRevision>? { others.last }
    var isEmpty: Bool { others.isEmpty && requests.isEmpty && remarks.isEmpty }
  }

  /// Those in which something happened, the first first.
  package let chapters: [Chapter]

  package init(of job: Job, for person: Identifier) {
    var chapters: [Chapter] = []
    let drafts = Dictionary(job.drafts.map { ($0.digest, $0) }) { first, _ in first }
    let remarks = Dictionary(job.remarks.map { ($0.remark.digest, $0) }) { first, _ in first }
    for stored in job.records {
      if stored.record.by == person {
        if let own = drafts[stored.digest] { chapters.append(Chapter(own: own)) }
        continue
      }
      guard let current = chapters.indices.last else { continue }
      if let other = drafts[stored.digest] {
        chapters[current].others.append(other)
      } else if let remark = remarks[stored.digest] {
        chapters[current].remarks.append(remark)
      } else if case .requestChanges(let reason, let codes, _) = stored.record.content {
        chapters[current].requests.append(
          Request(by: stored.record.by, at: stored.record.at, reason: reason, codes: codes))
      }
    }
    self.chapters = chapters.filter { !$0.isEmpty }
  }
}
