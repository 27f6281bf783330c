/// The longest rising subsequence, by patience.
enum RisingRun {
  /// The values of one longest strictly rising subsequence of `values`, in O(n log n).
  static func longest(_ values: [Int]) -> [Int] {
    /// The index of the smallest value that ends a rising run of each length.
    var tops: [Int] = []
    var previous = [Int](repeating: -1, count: values.count)
    for (index, value) in values.enumerated() {
      var low = 0
      var high = tops.count
      while low < high {
        let middle = (low + high) / 2
        if values[tops[middle]] < value { low = middle + 1 } else { high = middle }
      }
      if low > 0 { previous[index] = tops[low - 1] }
      if low == tops.count { tops.append(index) } else { tops[low] = index }
    }
    var run: [Int] = []
    var index = tops.last ?? -1
    while index >= 0 {
      run.append(values[index])
      index = previous[index]
    }
    return run.reversed()
  }
}
