extension NumberLexicon {
  static let ukrainian = common
  static let bulgarian = common
  static let turkish = common
}
