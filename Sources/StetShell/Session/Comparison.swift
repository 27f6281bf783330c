import StetCore
import StetFormats
import StetStore

/// Two revisions, or two files, beside each other.
struct Comparison {
  /// One revision of a job.
  struct End {
    let view: RevisionView
    /// As the JSON names it: `3`, `source:2`.
    let name: String

    /// `draft 3, Ana Ilieva, 2019-05-14`.
    func label(_ names: [Identifier: String]) -> String {
      let (kind, by, at) =
        view.draft.map { ("draft \($0.number)", $0.by, $0.at) }
        ?? ("source \(view.source.number)", view.source.by, view.source.at)
      return "\(kind), \(names[by] ?? by.text), \(at.date.text)"
    }
  }

  /// What the ends have in common: one job, or nothing but being files.
  enum Subject {
    case job(Job, old: End, new: End)
    case files(FileDiff, name: String)
  }

  let subject: Subject
  private let blocks: [BlockChange]
  let from: String
  let to: String
  /// What the change did to the findings; nil unless it was asked for.
  private(set) var findings: FindingChanges?
  /// What the findings' places count in: the newest draft is checked beside the newest source.
  private(set) var passages: (old: [Passage], new: [Passage]) = ([], [])
  /// Who changed each block; nil unless it was asked for.
  var hands: [String: [BlockHand]]?
  var names: [Identifier: String] = [:]

  init(_ job: Job, _ old: End, _ new: End) {
    subject = .job(job, old: old, new: new)
    blocks = DocumentDiff.compare(old.view.diffBlocks, new.view.diffBlocks)
    (from, to) = (old.name, new.name)
  }

  init(files old: [UInt8], _ new: [UInt8], from: String, to: String) {
    subject = .files(DocumentDiff.compareFiles(old, new), name: Path.name(from))
    blocks = []
    (self.from, self.to) = (from, to)
  }

  /// - Parameters:
  ///   - old, new: what the checks looked at.
  mutating func add(_ findings: FindingChanges, in old: [Passage], _ new: [Passage]) {
    self.findings = findings
    passages = (old, new)
  }

  /// The blocks with their edits. Those of files are made anew each time: they may be many.
  var changes: [BlockChange] {
    if case .files(let diff, _) = subject { diff.changes } else { blocks }
  }

  /// Whether sources are compared.
  var isSource: Bool {
    if case .job(_, _, let new) = subject { new.view.draft == nil } else { false }
  }

  /// For source revisions: what the newest draft says for the blocks that changed, by id.
  var touched: [String: (text: String, isStale: Bool)] {
    guard isSource, case .job(let job, _, _) = subject, let draft = job.draft else { return [:] }
    let stale = Set(job.staleBlocks)
    var touched: [String: (text: String, isStale: Bool)] = [:]
    for change in changes where change.kind != .same {
      guard let text = draft.value.text(of: change.id) else { continue }
      touched[change.id] = (text, stale.contains(change.id))
    }
    return touched
  }

  /// What `git apply` takes to make the export of the new revision from that of the old one.
  var patch: [UInt8] {
    switch subject {
    case .job(let job, let old, let new):
      PatchWriter.bytes(
        from: MarkdownWriter.bytes(of: old.view.article(isSource: isSource)),
        to: MarkdownWriter.bytes(of: new.view.article(isSource: isSource)), name: "\(job.id).md")
    case .files(let diff, let name): PatchWriter.bytes(from: diff.old, to: diff.new, name: name)
    }
  }
}

extension RevisionView {
  /// The blocks of what the revision is of: the draft, else the source.
  var diffBlocks: [DiffBlock] { draft?.value.diffBlocks ?? source.value.diffBlocks }
}
