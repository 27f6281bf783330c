/// A run of words that stands in both texts: `length` words from `old` on equal those from `new` on.
struct Anchor: Hashable {
  var old: Int
  var new: Int
  var length: Int

  var oldEnd: Int { old + length }
  var newEnd: Int { new + length }
}
