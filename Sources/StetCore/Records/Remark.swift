/// What somebody says of a job, of one block, or of some words in it. Never part of a publication.
package struct Remark: Hashable, Sendable {
  package var block: String?
  /// Words of the block's draft that it is about.
  package var words: String?
  package var text: String

  package init(block: String? = nil, words: String? = nil, text: String) {
    self.block = block
    self.words = words
    self.text = text
  }
}

/// A comment on a job and what became of it.
package struct JobRemark: Hashable, Sendable {
  package struct End: Hashable, Sendable {
    package let by: Identifier
    package let at: Timestamp
  }

  package let remark: Numbered<Remark>
  /// nil while it is open.
  package internal(set) var resolved: End?

  /// As commands name it: `c2`.
  package var name: String { "c\(remark.number)" }
  package var isOpen: Bool { resolved == nil }
}

/// What kind of thing is wrong with a draft that is sent back.
package enum ChangeCode: String, CaseIterable, Sendable {
  case accuracy, omission, addition, terminology, facts, names, language, style, layout, legal
}
