/// Three versions of a list whose elements have names.
struct JSONLists {
  /// An element's name; names are told apart by their bytes.
  struct Name: Hashable {
    let bytes: [UInt8]
    init(_ text: String) { bytes = Array(text.utf8) }
    var text: String { String(decoding: bytes, as: UTF8.self) }
  }

  /// One version.
  struct List {
    let names: [Name]
    private let elements: [Name: JSON]

    /// nil when an element is no object, has no `member`, or shares its name with another.
    init?(_ list: [JSON], namedBy member: String) {
      var names: [Name] = []
      var elements: [Name: JSON] = [:]
      for element in list {
        guard case .string(let text)? = element[member] else { return nil }
        let name = Name(text)
        guard elements.updateValue(element, forKey: name) == nil else { return nil }
        names.append(name)
      }
      (self.names, self.elements) = (names, elements)
    }

    func element(_ name: Name) -> JSON? { elements[name] }
    func has(_ name: Name) -> Bool { elements[name] != nil }

    var isSorted: Bool {
      zip(names, names.dropFirst()).allSatisfy { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    }
  }

  let base: List
  let ours: List
  let theirs: List

  /// nil when no member of `names` names every element of all three.
  init?(base: [JSON], ours: [JSON], theirs: [JSON], names: [String]) {
    for name in names {
      guard let base = List(base, namedBy: name), let ours = List(ours, namedBy: name),
        let theirs = List(theirs, namedBy: name)
      else { continue }
      (self.base, self.ours, self.theirs) = (base, ours, theirs)
      return
    }
    return nil
  }

  /// The names of both sides: sorted where both are, else in the order of the side that changed it,
  /// ours where both did; an element of the other side alone stands after the one it followed there.
  var order: [Name] {
    let (first, second) = hasOurOrder ? (ours, theirs) : (theirs, ours)
    var order = first.names
    var present = Set(order)
    var previous: Name?
    for name in second.names {
      if present.insert(name).inserted {
        let place = previous.flatMap { order.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
        order.insert(name, at: place)
      }
      previous = name
    }
    guard ours.isSorted, theirs.isSorted else { return order }
    return order.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
  }

  private var hasOurOrder: Bool {
    let before = base.names
    return before.filter(ours.has) != ours.names.filter(base.has)
      || before.filter(theirs.has) == theirs.names.filter(base.has)
  }
}
