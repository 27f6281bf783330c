import StetCore

/// Names in the glossary's folder that a desk should look at.
enum ForeignNames {
  /// - Returns: each name with what is wrong, in the order given.
  static func faults(in names: [String]) -> [(name: String, what: String)] {
    var faults: [(name: String, what: String)] = []
    var seen: [String: String] = [:]
    for name in names where !name.hasPrefix(".") {
      // Strings are equal when their letters are, however these are composed.
      if let other = seen.updateValue(name, forKey: name.lowercased()) {
        faults.append((name, "the same name as '\(other)' on many disks"))
      }
      if name != "changes", !name.hasSuffix(".json") {
        faults.append((name, "not a file of the glossary"))
      }
    }
    return faults
  }
}
