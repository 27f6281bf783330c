import StetCore

/// A block of a source or of a draft: which of the two, the record's kind says.
struct ReadBlock {
  var id = ""
  var text = ""
  var kind: BlockKind?
  var level: Int?
  var address: String?
  var basis: String?
  var markup: Markup?
  var mark: BlockMark?
  var note: String?

  /// nil for a draft's block.
  var source: Block? {
    guard let kind, basis == nil, mark == nil, note == nil else { return nil }
    return Block(id: id, kind: kind, level: level, address: address, text: text, markup: markup)
  }

  /// nil for a source's block.
  var draft: DraftBlock? {
    guard let basis, kind == nil, level == nil, address == nil else { return nil }
    return DraftBlock(
      id: id, text: text, basis: basis, markup: markup, mark: mark, note: note)
  }
}

extension JSONReader {
  mutating func block() throws(JSONFault) -> ReadBlock {
    var block = ReadBlock()
    try object { (reader, key) throws(JSONFault) in
      switch key {
      case "id": block.id = try reader.string()
      case "text": block.text = try reader.string()
      case "kind": block.kind = try reader.choice("a kind of block")
      case "level": block.level = try reader.integer()
      case "address": block.address = try reader.string()
      case "basis": block.basis = try reader.string()
      case "markup": block.markup = try reader.markup()
      case "mark": block.mark = try reader.mark()
      case "note": block.note = try reader.string()
      default: throw reader.unknownKey(key)
      }
    }
    guard !block.id.isEmpty else { throw fault("a block without an id") }
    return block
  }

  private mutating func mark() throws(JSONFault) -> BlockMark {
    var kind: BlockMark.Kind?
    var reason: String?
    var other: String?
    try object { (reader, key) throws(JSONFault) in
      switch key {
      case "kind": kind = try reader.choice("a kind of mark")
      case "reason": reason = try reader.string()
      case "other": other = try reader.string()
      default: throw reader.unknownKey(key)
      }
    }
    return BlockMark(
      try required(kind, "kind"), reason: try required(reason, "reason"), other: other)
  }

  private mutating func markup() throws(JSONFault) -> Markup {
    var markup = Markup()
    try object { (reader, key) throws(JSONFault) in
      switch key {
      case "before": markup.before = try reader.string()
      case "inside": markup.inside = try reader.string()
      case "after": markup.after = try reader.string()
      case "scalar": markup.scalar = try reader.choice("a scalar style")
      default: throw reader.unknownKey(key)
      }
    }
    return markup
  }

  mutating func languagePair() throws(JSONFault) -> LanguagePair {
    var from: LanguageTag?
    var to: LanguageTag?
    try object { (reader, key) throws(JSONFault) in
      switch key {
      case "from": from = try reader.language()
      case "to": to = try reader.language()
      default: throw reader.unknownKey(key)
      }
    }
    return LanguagePair(from: try required(from, "from"), to: try required(to, "to"))
  }

  mutating func sourceFacts() throws(JSONFault) -> SourceFacts {
    var facts = SourceFacts()
    try object { (reader, key) throws(JSONFault) in
      switch key {
      case "author": facts.author = try reader.string()
      case "publication": facts.publication = try reader.string()
      case "published": facts.published = try reader.string()
      case "url": facts.url = try reader.string()
      default: throw reader.unknownKey(key)
      }
    }
    return facts
  }

  mutating func digests() throws(JSONFault) -> [String: Digest] {
    var digests: [String: Digest] = [:]
    try object { (reader, key) throws(JSONFault) in digests[key] = try reader.digest() }
    return digests
  }

  mutating func file() throws(JSONFault) -> Publication.File {
    var path: String?
    var format: String?
    var digest: Digest?
    try object { (reader, key) throws(JSONFault) in
      switch key {
      case "path": path = try reader.string()
      case "format": format = try reader.string()
      case "digest": digest = try reader.digest()
      default: throw reader.unknownKey(key)
      }
    }
    return Publication.File(
      path: try required(path, "path"), format: try required(format, "format"),
      digest: try required(digest, "digest"))
  }
}
