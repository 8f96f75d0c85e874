import TerminalText

/// A picture of the prompt, the text and what stands below it: rows of bytes, and the cell of the cursor.
struct Frame: Equatable {
    /// One row of the screen. `bytes` begin and end in the plain style.
    struct Row: Equatable {
        var bytes: [UInt8] = []
        /// Columns in use, at most the width of the frame.
        var width = 0

        /// Ends a style within a row.
        static let reset: [UInt8] = Array("\u{1B}[m".utf8)

        /// Adds a letter that was printed at a column. Where something stood already the row becomes one that equals
        /// no other, and is drawn anew.
        mutating func echo(_ byte: UInt8, _ style: TextStyle, column: Int) {
            guard width == column else {
                bytes = [0]
                return
            }
            if style.isPlain {
                bytes.append(byte)
            } else if bytes.suffix(3).elementsEqual(Self.reset) {
                bytes.insert(byte, at: bytes.count - 3)
            } else {
                bytes += Array(style.sequence.utf8) + [byte] + Self.reset
            }
            width += 1
        }
    }

    var rows: [Row]
    var cursorRow: Int
    var cursorColumn: Int
    let columns: Int

    /// The rows that fit a screen of `height` rows, chosen so that the cursor's is among them and as few as possible
    /// move against the window that began at `top` before.
    func window(height: Int, top: Int) -> (frame: Frame, top: Int) {
        let height: Int = max(height, 1)
        guard rows.count > height else { return (self, 0) }
        var first: Int = min(max(top, 0), rows.count - height)
        first = min(first, cursorRow)
        first = max(first, cursorRow - height + 1)
        var clipped: Frame = self
        clipped.rows = Array(rows[first..<(first + height)])
        clipped.cursorRow = cursorRow - first
        return (clipped, first)
    }
}

/// A stretch of the text in a style; offsets in scalars.
struct StyledRange: Equatable {
    let range: Range<Int>
    let style: TextStyle
}

/// All that a frame is made of.
struct FrameInput {
    /// May hold colours and line breaks.
    var prompt = ""
    /// Stands before every further logical line.
    var continuation = ""
    var text: [Unicode.Scalar] = []
    var cursor = 0
    /// Styles of the text; where two overlap the later one counts.
    var spans: [StyledRange] = []
    /// The style of text that no span covers.
    var defaultStyle = TextStyle.plain
    /// What is suggested behind the text.
    var ghost: [Unicode.Scalar] = []
    var ghostStyle = TextStyle("2;3")
    /// Rows below the text, cut at the edge; colours allowed.
    var below: [String] = []
    var columns = 80
    /// Draws `*` for every character.
    var isSecret = false
    /// The last picture of a line: no extra row for a cursor behind a full one.
    var isFinal = false
    /// False drops every style.
    var usesStyles = true
}
