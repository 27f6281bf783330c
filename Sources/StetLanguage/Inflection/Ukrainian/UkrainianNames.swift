/// What can be told of a name by its ending.
enum UkrainianNames {
  private static let feminineSurnames = RuleTable("f | -ова -ева -єва -іна -їна")

  static func isFeminineSurname(_ text: TermText, _ range: Range<Int>) -> Bool {
    feminineSurnames.longest(text.folded, range) != nil
  }
}
