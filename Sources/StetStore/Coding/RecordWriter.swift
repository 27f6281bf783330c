import StetCore

/// Records as the bytes of their files.
package enum RecordWriter {
  /// The canonical bytes; the same record always gives the same.
  package static func bytes(of record: Record) -> [UInt8] {
    JSONWriter.bytes(of: json(of: record))
  }

  static func json(of record: Record) -> JSON {
    var members: [String: JSON] = [
      "format": .integer(FileShape.newestFormat),
      "kind": .string(record.content.kind),
      "job": .string(record.job.text),
      "number": .integer(record.number),
      "parents": JSON(record.parents.map(\.name)),
      "at": .string(record.at.text),
      "by": .string(record.by.text),
    ]
    members.merge(content(record.content)) { _, new in new }
    return .object(members)
  }

  private static func content(_ content: Record.Content) -> [String: JSON] {
    switch content {
    case .source(let revision): source(revision)
    case .draft(let revision): draft(revision)
    case .assign(let assignment): self.assignment(assignment)
    case .submit(let draft): ["draft": .string(draft.name)]
    case .requestChanges(let reason, let codes, let comments):
      [
        "reason": .string(reason),
        "codes": codes.isEmpty ? nil : JSON(codes.map(\.rawValue)),
        "comments": comments.isEmpty ? nil : JSON(comments.map(\.name)),
      ].compactMapValues { $0 }
    case .reopen(let reason), .withdraw(let reason): ["reason": .string(reason)]
    case .approve(let approval): self.approval(approval)
    case .publish(let publication):
      members([
        "source": .string(publication.source.name), "draft": .string(publication.draft.name),
        "files": .array(publication.files.map(file)),
        "correction": publication.correction.map(JSON.string),
      ])
    case .credits(let change):
      ["parties": parties(change.parties), "reason": .string(change.reason)]
    case .waive(let waiver): self.waiver(waiver)
    case .comment(let remark):
      members([
        "block": remark.block.map(JSON.string), "words": remark.words.map(JSON.string),
        "text": .string(remark.text),
      ])
    case .resolve(let comment): ["comment": .string(comment.name)]
    }
  }

  private static func members(_ members: [String: JSON?]) -> [String: JSON] {
    members.compactMapValues { $0 }
  }

  private static func parties(_ parties: [Credit.Role: [CreditedParty]]) -> JSON {
    let lists = parties.map { role, parties in
      (role.rawValue, JSON.array(parties.map(party)))
    }
    return .object(Dictionary(lists) { first, _ in first })
  }

  private static func party(_ party: CreditedParty) -> JSON {
    switch party {
    case .person(let id): ["person": .string(id.text)]
    case .name(let name): ["name": .string(name)]
    }
  }

  private static func approval(_ approval: Approval) -> [String: JSON] {
    [
      "source": .string(approval.source.name), "draft": .string(approval.draft.name),
      "glossary": .string(approval.glossary.name),
      "concepts": .object(approval.concepts.mapValues { .string($0.name) }),
      "findings": approval.findings.map { JSON($0) },
      "outstanding": approval.outstanding == 0 ? nil : .integer(approval.outstanding),
      "override": approval.overrideReason.map(JSON.string),
      "signature": approval.signature.map(JSON.string),
    ].compactMapValues { $0 }
  }

  private static func waiver(_ waiver: Waiver) -> [String: JSON] {
    [
      "finding": .string(waiver.finding), "rule": .string(waiver.rule),
      "severity": .string(waiver.severity.rawValue), "block": .string(waiver.block),
      "concept": waiver.concept.map { .string($0.text) },
      "ruling": waiver.ruling.map { .string($0.name) }, "reason": .string(waiver.reason),
    ].compactMapValues { $0 }
  }

  private static func source(_ revision: SourceRevision) -> [String: JSON] {
    let facts = revision.facts
    return [
      "languages": [
        "from": .string(revision.languages.from.text), "to": .string(revision.languages.to.text),
      ],
      "facts": .members([
        "author": facts.author.map(JSON.string), "publication": facts.publication.map(JSON.string),
        "published": facts.published.map(JSON.string), "url": facts.url.map(JSON.string),
      ]),
      "syntax": .string(revision.syntax.rawValue),
      "crlf": .bool(revision.usesCRLF),
      "lastBlock": .integer(revision.lastBlockNumber),
      "blocks": .array(revision.blocks.map(block)),
    ]
  }

  private static func block(_ block: Block) -> JSON {
    .members([
      "id": .string(block.id), "kind": .string(block.kind.rawValue),
      "level": block.level.map(JSON.integer), "address": block.address.map(JSON.string),
      "text": .string(block.text), "markup": block.markup.map(markup),
    ])
  }

  private static func markup(_ markup: Markup) -> JSON {
    .members([
      "before": .string(markup.before), "inside": .string(markup.inside),
      "after": .string(markup.after), "scalar": markup.scalar.map { .string($0.rawValue) },
    ])
  }

  private static func draft(_ revision: DraftRevision) -> [String: JSON] {
    var members: [String: JSON] = [
      "source": .string(revision.source.name),
      "syntax": .string(revision.syntax.rawValue),
      "crlf": .bool(revision.usesCRLF),
      "capacity": .string(revision.capacity.rawValue),
      "blocks": .array(
        revision.blocks.map { block in
          .members([
            "id": .string(block.id), "text": .string(block.text), "basis": .string(block.basis),
            "markup": block.markup.map(markup), "mark": block.mark.map(mark),
            "note": block.note.map(JSON.string),
          ])
        }),
    ]
    if let message = revision.message { members["message"] = .string(message) }
    return members
  }

  private static func mark(_ mark: BlockMark) -> JSON {
    .members([
      "kind": .string(mark.kind.rawValue), "reason": .string(mark.reason),
      "other": mark.other.map(JSON.string),
    ])
  }

  private static func assignment(_ assignment: Assignment) -> [String: JSON] {
    [
      "translator": assignment.translator.map { .string($0.text) },
      "editor": assignment.editor.map { .string($0.text) },
      "due": assignment.due.map { .string($0.text) },
      "embargo": assignment.embargo.map { .string($0.text) },
    ].compactMapValues { $0 }
  }

  private static func file(_ file: Publication.File) -> JSON {
    [
      "path": .string(file.path), "format": .string(file.format),
      "digest": .string(file.digest.name),
    ]
  }
}
