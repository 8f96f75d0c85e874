/// The second pass over a section: puts digits into the picture.
struct PictureWriter {
    private let units: [Unicode.Scalar]
    private var index: Int
    private let shape: PictureShape
    private let digits: DigitString
    private var output = String.UnicodeScalarView()
    /// The next digit to write.
    private var next = 0
    /// Position of the next placeholder, counted down to the point at 0.
    private var position: Int
    /// Digits more (positive) or fewer (negative) than placeholders before the point.
    private var surplus: Int
    private var wrotePoint = false
    private var isExponentPending: Bool

    init(units: [Unicode.Scalar], start: Int, shape: PictureShape, digits: DigitString) {
        self.units = units
        index = start
        self.shape = shape
        self.digits = digits
        position = shape.isScientific ? shape.point : max(digits.point, shape.point)
        surplus = shape.isScientific ? 0 : digits.point - shape.point
        isExponentPending = shape.isScientific
    }

    /// The filled section.
    mutating func text() -> String {
        let isFirst = index == 0
        if digits.isNegative && isFirst && digits.point != 0 { output.append("-") }
        while index < units.count, units[index] != ";" {
            let unit = units[index]
            index += 1
            write(unit)
        }
        let body = String(output)
        return digits.isNegative && isFirst && digits.point == 0 && !body.isEmpty ? "-" + body : body
    }

    private mutating func write(_ unit: Unicode.Scalar) {
        if unit == "#" || unit == "0" || unit == "." { writeSurplus() }
        switch unit {
        case "#", "0": writePlaceholder()
        case ".": writePoint()
        case ",": break
        case "'", "\"": writeQuoted(unit)
        case "\\":
            if index < units.count { output.append(units[index]) }
            index += 1
        case "E", "e": writeExponent(unit)
        default: output.append(unit)
        }
    }

    private mutating func writeSurplus() {
        while surplus > 0 {
            appendDigit(digits.digit(next))
            next += 1
            surplus -= 1
        }
    }

    /// Writes a digit before or after the point with its group separator, and counts down.
    private mutating func appendDigit(_ digit: UInt8) {
        output.append(Unicode.Scalar(digit + 0x30))
        if shape.groups && position > 1 && (position - 1) % 3 == 0 { output.append(",") }
        position -= 1
    }

    private mutating func writePlaceholder() {
        if surplus < 0 {
            surplus += 1
            if position <= shape.firstZero { appendDigit(0) } else { position -= 1 }
        } else if next < digits.digits.count {
            appendDigit(digits.digit(next))
            next += 1
        } else if position > shape.lastZero {
            appendDigit(0)
        } else {
            position -= 1
        }
    }

    private mutating func writePoint() {
        guard position == 0, !wrotePoint else { return }
        if shape.lastZero < 0 || (shape.point < shape.digitCount && next < digits.digits.count) {
            output.append(".")
            wrotePoint = true
        }
    }

    private mutating func writeQuoted(_ quote: Unicode.Scalar) {
        while index < units.count, units[index] != quote {
            output.append(units[index])
            index += 1
        }
        index += 1
    }

    private mutating func writeExponent(_ letter: Unicode.Scalar) {
        let start = index
        guard isExponentPending, PictureShape.skipExponent(units, &index) else {
            output.append(letter)
            if index < units.count, units[index] == "+" || units[index] == "-" {
                output.append(units[index])
                index += 1
            }
            while index < units.count, units[index] == "0" {
                output.append("0")
                index += 1
            }
            return
        }
        isExponentPending = false
        let zeros = units[start..<index].count { $0 == "0" }
        let exponent = digits.digits.isEmpty ? 0 : digits.point - shape.point
        var bytes: [UInt8] = []
        GeneralLayout.appendExponent(
            exponent, letter: UInt8(ascii: letter), places: min(zeros, 10), showsPlus: units[start] == "+", to: &bytes)
        for byte in bytes { output.append(Unicode.Scalar(byte)) }
    }
}
