/// A term, or a declared form of one, that no text could ever match.
package struct UnmatchableTerm: Error, Hashable {
  /// Counts from 0.
  package let entry: Int
  package let text: String

  package var message: String { "'\(text)' can never match: it has no letter and no digit" }
  package var hint: String { "take the term out of the glossary, or write it with letters" }
}
