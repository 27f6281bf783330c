/// What can be told of a name by its ending.
enum RussianNames {
  private static let feminineSurnames = RuleTable("f | -ова -ева -ина -ына")

  static func isFeminineSurname(_ text: TermText, _ range: Range<Int>) -> Bool {
    feminineSurnames.longest(text.folded, range) != nil
  }
}
