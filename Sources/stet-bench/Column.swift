/// A number with `digits` decimals, right-aligned in `width`.
func column(_ value: Double, _ width: Int, _ digits: Int) -> String {
  var scale = 1.0
  for _ in 0..<digits { scale *= 10 }
  var text = "\(Int((value * scale).rounded()))"
  if digits > 0 {
    while text.count <= digits { text = "0" + text }
    text.insert(".", at: text.index(text.endIndex, offsetBy: -digits))
  }
  return String(repeating: " ", count: max(1, width - text.count)) + text
}
