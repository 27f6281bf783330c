import StetCore

/// How files of older formats are read: a step from each format to the next, by kind of file.
///
/// A step is a pure function over values. Only what is read goes through it: the bytes on the disk
/// stay as they are, and with them every digest.
struct FormatSteps: Sendable {
  /// Takes the first-level members of a file and gives those of the next format; nil for members
  /// that no file of its format has. `format` itself is not its business.
  typealias Step = @Sendable ([String: JSON]) -> [String: JSON]?

  /// By the format that the steps start from, then by kind. A kind that is not named has the same
  /// members in both.
  let steps: [Int: [String: Step]]

  /// Format 1 is the first: nothing is older.
  static let all = FormatSteps(steps: [:])

  /// What a file says once it is of the newest format.
  struct Stepped {
    /// In the one spelling of stet.
    let bytes: [UInt8]
    /// Whether the file was in that spelling, too.
    let wasInOneSpelling: Bool
  }

  /// - Parameter bytes: of a file, whatever is in it.
  /// - Returns: nil for a file that needs no step, or that no step understands: whoever reads it
  ///   next says what is wrong with it.
  func newest(_ bytes: [UInt8]) -> Stepped? {
    guard !steps.isEmpty, var (format, kind, members) = Self.open(bytes) else { return nil }
    guard format < FileShape.newestFormat else { return nil }
    let wasInOneSpelling = JSONWriter.bytes(of: .object(members)) == bytes
    while format < FileShape.newestFormat {
      guard let kinds = steps[format] else { return nil }
      if let step = kinds[kind] {
        guard let stepped = step(members) else { return nil }
        members = stepped
      }
      format += 1
      members["format"] = .integer(format)
      // A step may give a kind another name.
      if case .string(let name)? = members["kind"] { kind = name }
    }
    return Stepped(
      bytes: JSONWriter.bytes(of: .object(members)), wasInOneSpelling: wasInOneSpelling)
  }

  private static func open(
    _ bytes: [UInt8]
  ) -> (format: Int, kind: String, members: [String: JSON])? {
    // What is no JSON needs no step; its reader names the place.
    let value = try? JSONReader.read(bytes) { (reader) throws(JSONFault) in try reader.value() }
    guard case .object(let members)? = value, case .integer(let format)? = members["format"],
      case .string(let kind)? = members["kind"]
    else { return nil }
    return (format, kind, members)
  }
}
