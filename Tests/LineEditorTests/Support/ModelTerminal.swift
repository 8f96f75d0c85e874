import TerminalText

/// A terminal just good enough for the painter: cells, a pending wrap, scrolling, and the few sequences we send.
struct ModelTerminal {
    private(set) var grid: [[String]]
    private(set) var row = 0
    private(set) var column = 0
    private(set) var unknown: [String] = []
    private var wrapPending = false
    let columns: Int
    let height: Int

    init(columns: Int, height: Int) {
        self.columns = columns
        self.height = height
        grid = Array(repeating: Array(repeating: " ", count: columns), count: height)
    }

    /// The screen as text, blanks at the ends of rows and empty rows at the end taken away.
    var lines: [String] {
        var lines: [String] = grid.map { cells in
            var text: String = cells.joined()
            while text.hasSuffix(" ") { text.removeLast() }
            return text
        }
        while lines.last == "" { lines.removeLast() }
        return lines
    }

    mutating func write(_ bytes: [UInt8]) {
        let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
        var index = 0
        while index < scalars.count {
            if scalars[index] == "\u{1B}" {
                index = sequence(scalars, index)
            } else {
                put(scalars[index])
                index += 1
            }
        }
    }

    private mutating func sequence(_ scalars: [Unicode.Scalar], _ start: Int) -> Int {
        var end: Int = start + 2
        while end < scalars.count, !(UInt32(0x40)...0x7E).contains(scalars[end].value) { end += 1 }
        guard end < scalars.count else { return scalars.count }
        let parameters: String = String(String.UnicodeScalarView(scalars[(start + 2)..<end]))
        let count: Int = Int(parameters) ?? 1
        wrapPending = scalars[end] == "m" || scalars[end] == "h" || scalars[end] == "l" ? wrapPending : false
        switch scalars[end] {
        case "A": row = max(row - count, 0)
        case "B": row = min(row + count, height - 1)
        case "C": column = min(column + count, columns - 1)
        case "K": for index: Int in column..<columns { grid[row][index] = " " }
        case "J": eraseBelow(all: parameters == "2")
        case "H": (row, column) = (0, 0)
        case "m", "h", "l": break
        default: unknown.append(String(Character(scalars[end])))
        }
        return end + 1
    }

    private mutating func eraseBelow(all: Bool) {
        for index: Int in (all ? 0 : column)..<columns { grid[row][index] = " " }
        for index: Int in (all ? 0 : row + 1)..<max(height, row + 1) {
            grid[index] = Array(repeating: " ", count: columns)
        }
    }

    private mutating func put(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "\r":
            column = 0
            wrapPending = false
        case "\n":
            column = 0
            lineFeed()
        default:
            print(scalar)
        }
    }

    private mutating func lineFeed() {
        wrapPending = false
        if row < height - 1 {
            row += 1
            return
        }
        grid.removeFirst()
        grid.append(Array(repeating: " ", count: columns))
    }

    private mutating func print(_ scalar: Unicode.Scalar) {
        let width: Int = DisplayWidth.of(scalar)
        if width == 0 {
            var target: Int = wrapPending ? columns - 1 : max(column - 1, 0)
            if grid[row][target].isEmpty { target = max(target - 1, 0) }
            grid[row][target].unicodeScalars.append(scalar)
            return
        }
        if wrapPending || column + width > columns {
            column = 0
            lineFeed()
        }
        grid[row][column] = String(Character(scalar))
        if width == 2 { grid[row][column + 1] = "" }
        column += width
        wrapPending = column == columns
        if wrapPending { column = columns - 1 }
    }
}

/// Numbers that are the same in every run.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    }

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state &* 0x2545_F491_4F6C_DD1D
    }
}
