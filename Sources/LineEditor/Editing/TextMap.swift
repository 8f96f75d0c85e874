/// One text seen in both units: scalars, which the editor counts, and UTF-8 bytes, in which the outside world answers.
struct TextMap {
    let text: String
    /// The UTF-8 offset of every scalar, and of the end.
    private let offsets: [Int]

    init(_ scalars: [Unicode.Scalar]) {
        text = String(scalars[...])
        var offsets: [Int] = []
        offsets.reserveCapacity(scalars.count + 1)
        var offset = 0
        for scalar: Unicode.Scalar in scalars {
            offsets.append(offset)
            offset += UTF8.width(scalar)
        }
        offsets.append(offset)
        self.offsets = offsets
    }

    /// The UTF-8 offset of a scalar; past the end, that of the end.
    func utf8Offset(ofScalar index: Int) -> Int {
        offsets[min(max(index, 0), offsets.count - 1)]
    }

    /// The scalar at a UTF-8 offset, or the first one behind it; any offset is answered.
    func scalarIndex(atUTF8 offset: Int) -> Int {
        var low = 0
        var high: Int = offsets.count - 1
        while low < high {
            let middle: Int = (low + high) / 2
            if offsets[middle] < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// A range of scalars for a range of UTF-8 offsets.
    func scalarRange(ofUTF8 range: Range<Int>) -> Range<Int> {
        scalarIndex(atUTF8: range.lowerBound)..<scalarIndex(atUTF8: range.upperBound)
    }
}
