import StetCore

/// Records from the bytes of their files. Strict: a record is written once, by stet, so a key or
/// a value that is not of its format is damage.
package enum RecordReader {
  /// - Parameter path: for messages.
  /// - Throws: ``FileFault``.
  package static func record(_ bytes: [UInt8], path: String) throws(FileFault) -> Record {
    try record(bytes, path: path, steps: .all)
  }

  static func record(
    _ bytes: [UInt8], path: String, steps: FormatSteps
  ) throws(FileFault) -> Record {
    var fields = RecordFields()
    let reading = try FileShape.read(bytes, path: path, kind: nil, steps: steps) {
      (reader, key) throws(JSONFault) in try fields.read(key, from: &reader)
    }
    guard let record = fields.record(of: reading.kind) else {
      throw FileFault(
        path: path, what: "not a whole record of kind '\(reading.kind)'",
        hint: "stet verify")
    }
    guard RecordWriter.bytes(of: record) == reading.canonical else {
      throw FileFault(
        path: path, what: "not in the one spelling that stet gives a record", hint: "stet verify")
    }
    return record
  }
}

/// The first-level keys of all kinds of record, as far as a file has them.
private struct RecordFields {
  var job: Identifier?
  var number: Int?
  var parents: [Digest]?
  var at: Timestamp?
  var by: Identifier?
  var languages: LanguagePair?
  var facts: SourceFacts?
  var syntax: Syntax?
  var usesCRLF: Bool?
  var lastBlock: Int?
  var sourceBlocks: [ReadBlock]?
  var capacity: Capacity?
  var message: String?
  var source: Digest?
  var draft: Digest?
  var glossary: Digest?
  var concepts: [String: Digest]?
  var reason: String?
  var assignment = Assignment()
  var files: [Publication.File]?
  var correction: String?
  var parties: [Credit.Role: [CreditedParty]]?
  var findings: [String]?
  var outstanding: Int?
  var overrideReason: String?
  var signature: String?
  var codes: [ChangeCode] = []
  var comments: [Digest] = []
  var waiver = WaiverFields()
  var remark = Remark(text: "")
  var remarkText: String?
  var comment: Digest?

  mutating func read(_ key: String, from reader: inout JSONReader) throws(JSONFault) {
    switch key {
    case "job": job = try reader.identifier()
    case "number": number = try reader.integer()
    case "parents":
      parents = try reader.list { (reader) throws(JSONFault) in try reader.digest() }
    case "at": at = try reader.text(as: "a time like 2019-05-14T09:30:00Z", Timestamp.init)
    case "by": by = try reader.identifier()
    case "languages": languages = try reader.languagePair()
    case "facts": facts = try reader.sourceFacts()
    case "syntax": syntax = try reader.choice("a syntax")
    case "crlf": usesCRLF = try reader.bool()
    case "lastBlock": lastBlock = try reader.integer()
    case "blocks":
      sourceBlocks = try reader.list { (reader) throws(JSONFault) in try reader.block() }
    case "capacity": capacity = try reader.choice("a capacity")
    case "message": message = try reader.string()
    case "source": source = try reader.digest()
    case "draft": draft = try reader.digest()
    case "glossary": glossary = try reader.digest()
    case "concepts": concepts = try reader.digests()
    case "reason": reason = try reader.string()
    case "translator": assignment.translator = try reader.identifier()
    case "editor": assignment.editor = try reader.identifier()
    case "due": assignment.due = try reader.text(as: "a date like 2019-05-14", CalendarDate.init)
    case "embargo":
      assignment.embargo = try reader.text(as: "a time like 2019-05-14T09:30:00Z", Timestamp.init)
    case "files": files = try reader.list { (reader) throws(JSONFault) in try reader.file() }
    case "correction": correction = try reader.string()
    case "parties": parties = try reader.creditedParties()
    case "findings": findings = try reader.strings()
    case "outstanding": outstanding = try reader.integer()
    case "override": overrideReason = try reader.string()
    case "signature": signature = try reader.string()
    case "codes":
      codes = try reader.list { (reader) throws(JSONFault) in try reader.choice("a code") }
    case "comments":
      comments = try reader.list { (reader) throws(JSONFault) in try reader.digest() }
    case "finding": waiver.finding = try reader.string()
    case "rule": waiver.rule = try reader.string()
    case "severity": waiver.severity = try reader.choice("a severity")
    case "concept": waiver.concept = try reader.identifier()
    case "ruling": waiver.ruling = try reader.digest()
    case "block": remark.block = try reader.string()
    case "words": remark.words = try reader.string()
    case "text": remarkText = try reader.string()
    case "comment": comment = try reader.digest()
    default: throw reader.unknownKey(key)
    }
  }

  /// nil when a key is missing, or there is none of this kind.
  func record(of kind: String) -> Record? {
    guard let job, let number, let parents, let at, let by, let content = content(of: kind) else {
      return nil
    }
    return Record(job: job, number: number, parents: parents, at: at, by: by, content: content)
  }

  private func content(of kind: String) -> Record.Content? {
    switch kind {
    case "source": sourceRevision.map(Record.Content.source)
    case "draft": draftRevision.map(Record.Content.draft)
    case "assign": .assign(assignment)
    case "submit": draft.map { .submit(draft: $0) }
    case "request-changes":
      reason.map { .requestChanges(reason: $0, codes: codes, comments: comments) }
    case "approve": approval.map(Record.Content.approve)
    case "reopen": reason.map(Record.Content.reopen)
    case "withdraw": reason.map(Record.Content.withdraw)
    case "publish":
      if let source, let draft, let files {
        .publish(
          Publication(source: source, draft: draft, files: files, correction: correction))
      } else {
        nil
      }
    case "credits":
      if let parties, !parties.isEmpty, let reason {
        .credits(CreditChange(parties: parties, reason: reason))
      } else {
        nil
      }
    case "waive": waiver.waiver(of: remark.block, reason: reason).map(Record.Content.waive)
    case "comment":
      remarkText.map { .comment(Remark(block: remark.block, words: remark.words, text: $0)) }
    case "resolve": comment.map { .resolve(comment: $0) }
    default: nil
    }
  }

  private var approval: Approval? {
    guard let source, let draft, let glossary, let concepts, outstanding ?? 1 > 0 else {
      return nil
    }
    return Approval(
      source: source, draft: draft, glossary: glossary, concepts: concepts, findings: findings,
      outstanding: outstanding ?? 0, overrideReason: overrideReason, signature: signature)
  }

  private var sourceRevision: SourceRevision? {
    guard let languages, let facts, let syntax, let usesCRLF, let lastBlock, let sourceBlocks
    else { return nil }
    let blocks = sourceBlocks.compactMap(\.source)
    guard blocks.count == sourceBlocks.count, !blocks.isEmpty else { return nil }
    return SourceRevision(
      languages: languages, facts: facts, syntax: syntax, usesCRLF: usesCRLF, blocks: blocks,
      lastBlockNumber: lastBlock)
  }

  private var draftRevision: DraftRevision? {
    guard let source, let syntax, let usesCRLF, let capacity, let sourceBlocks else { return nil }
    let blocks = sourceBlocks.compactMap(\.draft)
    guard blocks.count == sourceBlocks.count else { return nil }
    return DraftRevision(
      source: source, blocks: blocks, syntax: syntax, usesCRLF: usesCRLF, capacity: capacity,
      message: message)
  }
}

/// The keys that only a waiver has.
private struct WaiverFields {
  var finding: String?
  var rule: String?
  var severity: Severity?
  var concept: Identifier?
  var ruling: Digest?

  func waiver(of block: String?, reason: String?) -> Waiver? {
    guard let finding, let rule, let severity, let block, let reason else { return nil }
    return Waiver(
      finding: finding, rule: rule, severity: severity, block: block, concept: concept,
      ruling: ruling, reason: reason)
  }
}
