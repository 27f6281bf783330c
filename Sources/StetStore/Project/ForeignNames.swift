import StetCore

/// Names in a folder that a desk should look at.
enum ForeignNames {
  /// Names of which a disk that does not tell case or composition keeps only one.
  ///
  /// - Returns: each with the one before it, in the order given.
  static func twins(in names: [String]) -> [(name: String, other: String)] {
    var seen: [String: String] = [:]
    return names.filter { !$0.hasPrefix(".") }.compactMap { name in
      // Strings are equal when their letters are, however these are composed.
      seen.updateValue(name, forKey: name.lowercased()).map { (name, $0) }
    }
  }

  /// What is no file of a glossary.
  static func strangers(in names: [String]) -> [String] {
    names.filter { !$0.hasPrefix(".") && $0 != "changes" && !$0.hasSuffix(".json") }
  }
}
