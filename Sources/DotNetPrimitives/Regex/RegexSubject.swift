/// A text being searched, in UTF-16, shared by all matches found in it.
final class RegexSubject: Sendable {
    let text: String
    let units: ContiguousArray<UInt16>
    let isASCII: Bool

    init(_ text: String) {
        self.text = text
        var isASCII = true
        let widened: ContiguousArray<UInt16>? = text.utf8.withContiguousStorageIfAvailable { bytes in
            var seen: UInt8 = 0
            let units = ContiguousArray<UInt16>(unsafeUninitializedCapacity: bytes.count) { buffer, count in
                for index in bytes.indices {
                    seen |= bytes[index]
                    buffer.initializeElement(at: index, to: UInt16(bytes[index]))
                }
                count = bytes.count
            }
            isASCII = seen < 0x80
            return units
        }
        if isASCII, let widened {
            units = widened
        } else {
            units = ContiguousArray(text.utf16)
            isASCII = false
        }
        self.isASCII = isASCII
    }

    /// The text of a range of UTF-16 units, which is taken into bounds.
    func slice(_ start: Int, _ end: Int) -> String {
        let low = min(max(start, 0), units.count)
        let high = min(max(end, low), units.count)
        guard low < high else { return "" }
        if low == 0 && high == units.count { return text }
        guard isASCII else { return String(decoding: units[low..<high], as: UTF16.self) }
        let view = text.utf8
        return String(text[view.index(view.startIndex, offsetBy: low)..<view.index(view.startIndex, offsetBy: high)])
    }

    /// Appends the text of a range of UTF-16 units.
    func append(to output: inout String, _ start: Int, _ end: Int) {
        let low = min(max(start, 0), units.count)
        let high = min(max(end, low), units.count)
        guard low < high else { return }
        guard isASCII else {
            output += String(decoding: units[low..<high], as: UTF16.self)
            return
        }
        let view = text.utf8
        let first = view.index(view.startIndex, offsetBy: low)
        output.append(contentsOf: text[first..<view.index(first, offsetBy: high - low)])
    }
}
