/// The source line on which an error stands, with marks under the faulty part.
public struct PositionText {
    /// The line, shortened around the error when it is long; tabs are four blanks.
    public let line: String
    /// Blanks and tildes to stand under the line.
    public let marks: String

    /// Most columns of a source line that are shown.
    private static let most = 69
    /// What is kept before and behind the error at least.
    private static let leastBefore = 12
    private static let leastBehind = 8
    private static let ellipsis = "…"

    /// Nil when the place is not known.
    public init?(_ place: InvocationObject) {
        var units: [Unicode.Scalar] = PositionText.trimmedEnd(Array(place.lineText.unicodeScalars))
        if place.line <= 0 || units.isEmpty { return nil }
        var before: Int = min(max(0, place.column - 1), units.count)
        let endsHere: Bool = place.endLine == place.line && place.endColumn <= units.count + 1
        var length: Int = endsHere ? place.endColumn - place.column : units.count - before
        length = max(0, min(length, units.count - before))
        PositionText.expandTabs(&units, &before, &length)
        (line, marks) = PositionText.shown(units, before, length)
    }

    private static func trimmedEnd(_ units: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var units: [Unicode.Scalar] = units
        while let last: Unicode.Scalar = units.last, last.properties.isWhitespace { units.removeLast() }
        return units
    }

    private static func expandTabs(_ units: inout [Unicode.Scalar], _ before: inout Int, _ length: inout Int) {
        guard units.contains("\t") else { return }
        let tab: [Unicode.Scalar] = [" ", " ", " ", " "]
        let parts: [ArraySlice<Unicode.Scalar>] = [
            units[..<before], units[before..<(before + length)], units[(before + length)...],
        ]
        let wide: [[Unicode.Scalar]] = parts.map { part in part.flatMap { $0 == "\t" ? tab : [$0] } }
        units = wide.flatMap { $0 }
        (before, length) = (wide[0].count, wide[1].count)
    }

    private static func shown(_ units: [Unicode.Scalar], _ before: Int, _ length: Int) -> (String, String) {
        var (head, error, tail): (Int, Int, Int) = (before, length, units.count - before - length)
        if units.count > most {
            head = min(before, leastBefore)
            error = min(length, most - head)
            tail = min(tail, leastBehind, most - head - error)
            head += min(before - head, most - head - error - tail)
            tail += min(units.count - before - length - tail, most - head - error - tail)
        }
        let start: Int = before - head
        let end: Int = before + error + (error == length ? tail : 0)
        let front: String = start > 0 ? ellipsis + " " : ""
        let back: String = end < units.count ? " " + ellipsis : ""
        var text = String.UnicodeScalarView()
        text.append(contentsOf: units[start..<end])
        let indent: Int = head + front.unicodeScalars.count
        return (front + String(text) + back, String(repeating: " ", count: indent) + String(repeating: "~", count: error))
    }

    /// `At file:line char:column` with the line and the marks, as `PositionMessage` has it; empty when unknown.
    public static func message(_ place: InvocationObject) -> String {
        guard let position = PositionText(place) else { return "" }
        let file: String = place.scriptName.isEmpty ? "line" : place.scriptName
        let lines: [String] = [
            "At \(file):\(place.line) char:\(place.column)", "+ " + position.line, "+ " + position.marks,
        ]
        return lines.joined(separator: "\n")
    }
}
