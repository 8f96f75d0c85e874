/// A cell whose output is not what the document says.
public struct CellDifference: Equatable, Sendable {
    public let cell: DocumentCell
    public let difference: OutputComparison.Difference

    public init(cell: DocumentCell, difference: OutputComparison.Difference) {
        self.cell = cell
        self.difference = difference
    }
}

extension CodeDocument {
    /// The cells that printed something else than the document says, in order. Cells of which it says nothing, and cells
    /// that were not run, are not compared.
    public func differences(outputs: [Int: CellResult], by comparison: OutputComparison) -> [CellDifference] {
        cells.compactMap { cell in
            guard let expected = cell.expectedOutput, let result = outputs[cell.number] else { return nil }
            return comparison.difference(expected: expected, actual: result.text).map { CellDifference(cell: cell, difference: $0) }
        }
    }
}

extension DocumentCell {
    /// Names in angle brackets, such as `<ResourceGroupName>`: what a reader is to replace before running the code.
    public var placeholders: [String] {
        var found: [String] = []
        var open: Substring.UTF8View.Index?
        let bytes = code[...].utf8
        for index in bytes.indices {
            let byte = bytes[index]
            if byte == UInt8(ascii: "<") { open = index } else if byte == UInt8(ascii: ">"), let start = open {
                let word = code[start...index]
                if word.utf8.count > 2, !found.contains(String(word)) { found.append(String(word)) }
                open = nil
            } else if let start = open, !Self.isNameByte(byte, isFirst: bytes.index(after: start) == index) { open = nil }
        }
        return found
    }

    private static func isNameByte(_ byte: UInt8, isFirst: Bool) -> Bool {
        if (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A { return true }
        guard !isFirst else { return false }
        return byte >= 0x30 && byte <= 0x39 || [0x20, UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: ".")].contains(byte)
    }
}
