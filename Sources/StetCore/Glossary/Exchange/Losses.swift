/// What got lost on the way from one format to another, counted by kind.
package struct Losses: Hashable, Sendable {
  package struct Loss: Hashable, Sendable {
    /// Such as `context` or `column 'url'`.
    package let what: String
    package var count: Int
    /// Where it first happened, nil where there is no file to point into.
    package let line: Int?
  }

  /// A hostile file has as many kinds as elements.
  private static let mostKinds = 200

  /// In the order in which they were met.
  package private(set) var list: [Loss] = []
  private var places: [String: Int] = [:]

  package init() {}

  package mutating func add(_ what: String, line: Int? = nil, count: Int = 1) {
    if let place = places[what] {
      list[place].count += count
    } else if list.count < Self.mostKinds {
      places[what] = list.count
      list.append(Loss(what: what, count: count, line: line))
    } else if what != "other things" {
      add("other things", line: line, count: count)
    } else {
      places[what] = list.count
      list.append(Loss(what: what, count: count, line: line))
    }
  }
}
