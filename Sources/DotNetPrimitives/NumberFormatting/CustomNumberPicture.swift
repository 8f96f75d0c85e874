/// A custom numeric format: `0 # . , % ‰ E+0`, literals and up to three sections.
struct CustomNumberPicture {
    private let units: [Unicode.Scalar]
    private let culture: NetCulture

    init(_ format: String, culture: NetCulture) {
        units = Array(format.unicodeScalars)
        self.culture = culture
    }

    /// The picture filled with a number's digits.
    func text<N: FormattableNumber>(of number: N) -> String {
        let source = number.pictureDigits
        var start = sectionStart(source.isZero ? 2 : (number.isNegative ? 1 : 0))
        while true {
            let shape = PictureShape(units, from: start)
            var digits = source
            if !digits.isZero {
                digits.point += shape.scaling
                digits.round(
                    toDigits: shape.isScientific ? shape.digitCount : digits.point + shape.digitCount - shape.point)
                let zeroStart = sectionStart(2)
                if digits.digits.isEmpty, zeroStart != start {
                    start = zeroStart
                    continue
                }
            }
            if digits.digits.isEmpty { digits.point = 0 }
            digits.isNegative = number.isNegative && (number.isFloating || !digits.digits.isEmpty)
            var writer = PictureWriter(units: units, start: start, shape: shape, digits: digits)
            return writer.text()
        }
    }

    /// Where a section starts; the first one stands in for one that is missing or empty.
    private func sectionStart(_ wanted: Int) -> Int {
        guard wanted > 0 else { return 0 }
        var left = wanted
        var index = 0
        while index < units.count {
            switch units[index] {
            case "'", "\"": index = PictureShape.skipQuoted(units, from: index)
            case "\\": index += 2
            case ";":
                left -= 1
                index += 1
                if left == 0 { return index < units.count && units[index] != ";" ? index : 0 }
            default: index += 1
            }
        }
        return 0
    }
}

/// What the first pass over a section finds.
struct PictureShape {
    var digitCount = 0
    var point = -1
    var firstZero = Int.max
    var lastZero = 0
    var scaling = 0
    var groups = false
    var isScientific = false

    init(_ units: [Unicode.Scalar], from start: Int) {
        var commaPosition = -1
        var commaCount = 0
        var index = start
        while index < units.count, units[index] != ";" {
            let unit = units[index]
            index += 1
            switch unit {
            case "#": digitCount += 1
            case "0":
                firstZero = min(firstZero, digitCount)
                digitCount += 1
                lastZero = digitCount
            case "." where point < 0: point = digitCount
            case "," where digitCount > 0 && point < 0:
                if commaPosition == digitCount {
                    commaCount += 1
                } else {
                    groups = groups || commaPosition >= 0
                    commaPosition = digitCount
                    commaCount = 1
                }
            case "%": scaling += 2
            case "\u{2030}": scaling += 3
            case "'", "\"": index = Self.skipQuoted(units, from: index - 1)
            case "\\": index += 1
            case "E", "e": isScientific = Self.skipExponent(units, &index) || isScientific
            default: break
            }
        }
        settle(commaPosition, commaCount)
    }

    private mutating func settle(_ commaPosition: Int, _ commaCount: Int) {
        if point < 0 { point = digitCount }
        if commaPosition >= 0 {
            if commaPosition == point { scaling -= commaCount * 3 } else { groups = true }
        }
        firstZero = firstZero < point ? point - firstZero : 0
        lastZero = lastZero > point ? point - lastZero : 0
    }

    /// The index after a quoted literal that starts at `start`.
    static func skipQuoted(_ units: [Unicode.Scalar], from start: Int) -> Int {
        let rest = units[(start + 1)...]
        return rest.firstIndex(of: units[start]).map { $0 + 1 } ?? units.count
    }

    /// Skips `0`, `+0` or `-0` and more zeros after an exponent letter; false when there is none.
    static func skipExponent(_ units: [Unicode.Scalar], _ index: inout Int) -> Bool {
        var next = index
        if next < units.count, units[next] == "+" || units[next] == "-" { next += 1 }
        guard next < units.count, units[next] == "0" else { return false }
        while next < units.count, units[next] == "0" { next += 1 }
        index = next
        return true
    }
}
