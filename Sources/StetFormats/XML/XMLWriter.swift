/// Writes XML, one element a line, two spaces of indent.
struct XMLWriter {
  private(set) var bytes: [UInt8] = []
  /// Characters that XML forbids, written as U+FFFD.
  private(set) var replacedCount = 0
  private var open: [String] = []

  /// - Parameter documentType: what stands after `<!DOCTYPE `, nil for none.
  init(documentType: String? = nil) {
    line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
    if let documentType { line("<!DOCTYPE \(documentType)>") }
  }

  /// Writes an element of elements.
  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:],
    _ body: (inout XMLWriter) -> Void
  ) {
    line("<" + name + written(attributes) + ">")
    open.append(name)
    body(&self)
    open.removeLast()
    line("</\(name)>")
  }

  /// Writes an element of text.
  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String
  ) {
    line("<\(name)\(written(attributes))>\(escaped(text, isAttribute: false))</\(name)>")
  }

  private mutating func line(_ text: String) {
    bytes.append(contentsOf: repeatElement(0x20, count: 2 * open.count))
    bytes.append(contentsOf: text.utf8)
    bytes.append(0x0A)
  }

  private mutating func written(_ attributes: KeyValuePairs<String, String>) -> String {
    attributes.map { " \($0.key)=\"\(escaped($0.value, isAttribute: true))\"" }.joined()
  }

  private mutating func escaped(_ text: String, isAttribute: Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"" where isAttribute: result += "&quot;"
      // A reader takes these for plain spaces and line ends.
      case "\r": result += "&#13;"
      case "\n" where isAttribute, "\t" where isAttribute: result += "&#\(scalar.value);"
      case _ where !XMLCharacters.isAllowed(scalar):
        replacedCount += 1
        result.unicodeScalars.append("\u{FFFD}")
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
