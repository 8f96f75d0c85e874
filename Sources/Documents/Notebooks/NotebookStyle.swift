import JSONText

/// How a notebook's file is laid out. Jupyter indents by one blank and sorts names; other programs do otherwise.
struct NotebookStyle: Equatable {
    var indent: Int? = 1
    var sortsNames = true
    var isSpaced = true
    var endsLine = true

    init() {}

    /// The layout of a file that has this value.
    init(_ bytes: [UInt8], _ value: JSONValue) {
        endsLine = bytes.last == 0x0A
        let body = bytes.drop { $0 != UInt8(ascii: "{") }.dropFirst()
        let gap = body.prefix { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D }
        indent = gap.contains(0x0A) ? gap.reversed().prefix { $0 == 0x20 }.count : nil
        isSpaced = bytes.indices.dropLast().contains { bytes[$0] == UInt8(ascii: ":") && bytes[$0 + 1] == 0x20 }
        sortsNames = Self.isSorted(value)
    }

    func bytes(_ value: JSONValue) -> [UInt8] {
        let separator = isSpaced ? ", " : ","
        let layout = JSONLayout(
            indent: indent, sortsNames: sortsNames, itemSeparator: separator, nameSeparator: isSpaced ? ": " : ":", escapesDelete: false)
        return Array(value.written(layout).utf8) + (endsLine ? [0x0A] : [])
    }

    /// The parser bounds the nesting.
    private static func isSorted(_ value: JSONValue) -> Bool {
        switch value {
        case .array(let items): return items.allSatisfy(isSorted)
        case .object(let object):
            let names = object.members.map(\.name)
            let inOrder = zip(names, names.dropFirst()).allSatisfy { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
            return inOrder && object.members.allSatisfy { isSorted($0.value) }
        default: return true
        }
    }
}
