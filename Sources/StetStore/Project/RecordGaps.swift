import StetCore

/// What does not fit in the numbers and parents of a job's records.
struct RecordGaps {
  /// The first hex digits of every record there is, read or not.
  let present: Set<String>
  /// A record, and one that it was made after and that is not there.
  private(set) var missing: [(RecordName, Digest)] = []
  private(set) var misnumbered: [(RecordName, what: String)] = []

  /// - Parameters:
  ///   - records: those that could be read.
  ///   - names: those of all, whatever is in them.
  init(_ records: [StoredRecord], names: [RecordName]) {
    present = Set(names.map(\.short))
    let places = Dictionary(names.map { ($0.short, $0.number) }) { first, _ in first }
    let numbers = Set(names.map(\.number))
    for stored in records {
      let name = RecordName(stored)
      let parents = stored.record.parents
      missing += parents.filter { places[$0.short] == nil }.map { (name, $0) }
      let before = parents.compactMap { places[$0.short] }
      if let what = Self.fault(name.number, after: before, isFirst: parents.isEmpty, numbers) {
        misnumbered.append((name, what))
      }
    }
  }

  /// A record counts on from the newest that its writer knew, which in a job of three lines need not be
  /// one of its parents.
  private static func fault(
    _ number: Int, after parents: [Int], isFirst: Bool, _ numbers: Set<Int>
  ) -> String? {
    if isFirst { return number == 1 ? nil : "it names no record before it, and is not the first" }
    guard let last = parents.max() else { return nil }
    if last >= number { return "its number does not follow \(last), which it was made after" }
    return numbers.contains(number - 1) ? nil : "there is no record \(number - 1) before it"
  }
}

extension Job {
  /// Records that speak of another one of the job that is not there, or is something else.
  var strayReferences: [(StoredRecord, what: String)] {
    let sources = Set(sources.map(\.digest))
    let drafts = Set(drafts.map(\.digest))
    let comments = Set(remarks.map(\.remark.digest))
    return records.flatMap { stored in
      let (source, draft, remarks) = stored.record.content.references
      return [
        source.flatMap { sources.contains($0) ? nil : "the source \($0.short)" },
        draft.flatMap { drafts.contains($0) ? nil : "the draft \($0.short)" },
        remarks.first { !comments.contains($0) }.map { "the comment \($0.short)" },
      ].compactMap { what in
        what.map { (stored, what: "it speaks of \($0), which the job does not have") }
      }
    }
  }
}

extension Record.Content {
  fileprivate var references: (source: Digest?, draft: Digest?, comments: [Digest]) {
    switch self {
    case .draft(let revision): (revision.source, nil, [])
    case .submit(let draft): (nil, draft, [])
    case .requestChanges(_, _, let comments): (nil, nil, comments)
    case .approve(let approval): (approval.source, approval.draft, [])
    case .publish(let publication): (publication.source, publication.draft, [])
    case .resolve(let comment): (nil, nil, [comment])
    case .source, .assign, .reopen, .withdraw, .credits, .waive, .comment: (nil, nil, [])
    }
  }
}
