/// How a form came about: the `match` of a report.
package enum MatchKind: UInt8, Sendable {
  /// The term itself.
  case exact
  /// Made by a rule of the language.
  case inflected
  /// Listed by the glossary.
  case declared
}
