/// Joins two versions of a JSON value that went on from one: objects by member, lists of objects by
/// their `id` or `term`, everything else as a whole.
package struct JSONMerge: Hashable, Sendable {
  /// A value that both sides changed differently.
  package struct Conflict: Hashable, Sendable {
    /// Keys and ids from the outside in.
    package let path: [String]
    /// nil where the side took the value out.
    package let ours: JSON?
    package let theirs: JSON?
  }

  /// The members that name an element of a list, the first that all elements have.
  private static let names = ["id", "term"]
  /// A number that each change counts on: of two the greater holds for both.
  private static let counter = "revision"

  /// What both sides together make of the value; in a conflict what we have, or, where we took it out,
  /// what they have: no words are lost.
  package private(set) var value: JSON
  /// In the order of the value's bytes.
  package private(set) var conflicts: [Conflict] = []

  /// - Parameter base: what both went on from; nil when each side made the value by itself.
  package init(base: JSON?, ours: JSON, theirs: JSON) {
    value = ours
    value = join(base, ours, theirs, at: []) ?? ours
  }

  private mutating func join(
    _ base: JSON?, _ ours: JSON?, _ theirs: JSON?, at path: [String]
  ) -> JSON? {
    if Self.isSame(ours, theirs) || Self.isSame(base, theirs) { return ours }
    if Self.isSame(base, ours) { return theirs }
    switch (ours, theirs) {
    case (.object(let ours)?, .object(let theirs)?):
      var members: [String: JSON] = [:]
      if case .object(let present)? = base { members = present }
      return .object(join(members, ours, theirs, at: path))
    case (.array(let ours)?, .array(let theirs)?):
      var elements: [JSON] = []
      if case .array(let present)? = base { elements = present }
      if let lists = JSONLists(base: elements, ours: ours, theirs: theirs, names: Self.names) {
        return .array(join(lists, at: path))
      }
    case (.integer(let ours)?, .integer(let theirs)?) where path.last == Self.counter:
      return .integer(max(ours, theirs))
    default: break
    }
    conflicts.append(Conflict(path: path, ours: ours, theirs: theirs))
    return ours ?? theirs
  }

  private mutating func join(
    _ base: [String: JSON], _ ours: [String: JSON], _ theirs: [String: JSON], at path: [String]
  ) -> [String: JSON] {
    var joined: [String: JSON] = [:]
    let keys = Set(ours.keys).union(theirs.keys)
    for key in keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      joined[key] = join(base[key], ours[key], theirs[key], at: path + [key])
    }
    return joined
  }

  private mutating func join(_ lists: JSONLists, at path: [String]) -> [JSON] {
    lists.order.compactMap { name in
      join(
        lists.base.element(name), lists.ours.element(name), lists.theirs.element(name),
        at: path + [name.text])
    }
  }

  /// By bytes: strings that only look the same are equal to Swift.
  private static func isSame(_ one: JSON?, _ other: JSON?) -> Bool {
    guard let one, let other else { return one == nil && other == nil }
    return one == other && JSONWriter.line(of: one) == JSONWriter.line(of: other)
  }
}
