/// What stands in an XML text beside its elements.
extension XMLReader {
  mutating func passComment() throws(ForeignFault) {
    let start = place
    place += 4
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "-"), starts(with: "--") {
        guard starts(with: "-->") else { throw fault("'--' inside a comment") }
        place += 3
        return
      }
      place += 1
    }
    throw fault("an unclosed comment", at: start)
  }

  mutating func passInstruction() throws(ForeignFault) {
    let start = place
    place += 2
    let name = string(try readName("an instruction's name"))
    guard name.lowercased() != "xml" else {
      throw fault("an XML declaration that is not at the start of the file", at: start)
    }
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "?"), starts(with: "?>") {
        place += 2
        return
      }
      place += 1
    }
    throw fault("an unclosed instruction", at: start)
  }

  /// Passes `<!DOCTYPE name SYSTEM "file">`; the file is never opened.
  mutating func passDocumentType() throws(ForeignFault) {
    place += 9
    guard passSpace() else { throw fault("no space after '<!DOCTYPE'") }
    _ = try readName("the document type's name")
    let hasSpace = passSpace()
    if starts(with: "SYSTEM") || starts(with: "PUBLIC") {
      guard hasSpace else { throw fault("no space after the document type's name") }
      let isPublic = starts(with: "PUBLIC")
      place += 6
      for _ in 0..<(isPublic ? 2 : 1) {
        guard passSpace() else { throw fault("no space in the document type") }
        try passLiteral()
      }
      passSpace()
    }
    guard byte() != UInt8(ascii: "[") else {
      throw fault("a document type with declarations of its own, which stet does not obey")
    }
    guard byte() == UInt8(ascii: ">") else { throw fault("an unclosed document type") }
    place += 1
  }

  private mutating func passLiteral() throws(ForeignFault) {
    let start = place
    guard let quote = byte(), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
      let end = bytes[(place + 1)...].firstIndex(of: quote)
    else { throw fault("the document type's file is not in quotes", at: start) }
    place = end + 1
  }

  /// Reads `<?xml version="1.0" encoding="UTF-8"?>` at the start of a file.
  mutating func readDeclaration() throws(ForeignFault) {
    place += 5
    let attributes = try readAttributes()
    guard starts(with: "?>") else { throw fault("an unclosed XML declaration") }
    guard attributes.first?.name == "version", attributes[0].value.hasPrefix("1."),
      attributes.dropFirst().allSatisfy({ $0.name == "encoding" || $0.name == "standalone" })
    else { throw fault("an XML declaration without a version 1", at: 0) }
    place += 2
  }
}
