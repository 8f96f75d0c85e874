import Glibc
import ShellRuntime
import ShellValues

/// What `Measure-Object` gathers for one property.
final class MeasuredStatistics {
    struct Request: OptionSet {
        let rawValue: Int
        static let sum = Request(rawValue: 1)
        static let average = Request(rawValue: 2)
        static let minimum = Request(rawValue: 4)
        static let maximum = Request(rawValue: 8)
        static let deviation = Request(rawValue: 16)
        static let lines = Request(rawValue: 32)
        static let words = Request(rawValue: 64)
        static let characters = Request(rawValue: 128)
    }

    let property: String
    let request: Request
    var count = 0
    /// Whether a value was no number: then there is no sum.
    var failed = false
    private var sum = 0.0
    /// Sum of squared distances from the running mean.
    private var squares = 0.0
    private var mean = 0.0
    private var numbers = 0
    private var minimum: Value?
    private var maximum: Value?
    private var lines = 0
    private var words = 0
    private var characters = 0

    init(_ property: String, _ request: Request) {
        self.property = property
        self.request = request
    }

    /// A value as a number; nil when it is none.
    static func number(_ value: Value, _ engine: Engine) -> Double? {
        switch value {
        case .int(let number): return Double(number)
        case .double(let number): return number
        case .long(let number): return Double(number)
        default:
            guard let converted = Conversion.tryConvert(value, to: .double, engine), case .double(let number) = converted
            else { return nil }
            return number
        }
    }

    func addNumber(_ number: Double) {
        numbers += 1
        sum += number
        let distance = number - mean
        mean += distance / Double(numbers)
        squares += distance * (number - mean)
    }

    func addExtreme(_ value: Value, _ order: ValueOrder) {
        if minimum.map({ order.compare(value, $0) < 0 }) ?? true { minimum = value }
        if maximum.map({ order.compare(value, $0) > 0 }) ?? true { maximum = value }
    }

    func addText(_ text: String, ignoringWhiteSpace: Bool) {
        var inWord = false
        var breaks = 0
        var units = 0
        for unit in text.utf16 {
            let isSpace = unit == 32 || (unit >= 9 && unit <= 13) || unit == 0x85 || unit == 0xA0
            if unit == 10 { breaks += 1 }
            if !isSpace && !inWord { words += 1 }
            inWord = !isSpace
            if !(ignoringWhiteSpace && isSpace) { units += 1 }
        }
        characters += units
        if !text.isEmpty { lines += breaks + (text.utf16.last == 10 ? 0 : 1) }
    }

    // MARK: Results

    func numberObject(_ engine: Engine) -> NetObject {
        RecordObject(MeasureTypes.generic, [
            .int(Int32(truncatingIfNeeded: count)), averageValue, sumValue,
            extreme(.maximum, maximum, engine), extreme(.minimum, minimum, engine),
            deviationValue, propertyValue,
        ])
    }

    private var propertyValue: Value { property.isEmpty ? .null : .string(property) }

    private var sumValue: Value { request.contains(.sum) && !failed ? .double(sum) : .null }

    private var averageValue: Value {
        guard request.contains(.average), !failed else { return .null }
        return numbers > 0 ? .double(sum / Double(numbers)) : .null
    }

    private var deviationValue: Value {
        guard request.contains(.deviation), !failed, numbers > 0 else { return .null }
        return .double(numbers > 1 ? (squares / Double(numbers - 1)).squareRoot() : 0)
    }

    /// Extremes are doubles when they are numbers.
    private func extreme(_ kind: Request, _ value: Value?, _ engine: Engine) -> Value {
        guard request.contains(kind), let value else { return .null }
        switch value {
        case .string, .bool, .char: return value
        case .object: return value
        default: return MeasuredStatistics.number(value, engine).map { .double($0) } ?? value
        }
    }

    var textObject: NetObject {
        RecordObject(MeasureTypes.text, [
            textCount(.lines, lines), textCount(.words, words), textCount(.characters, characters), propertyValue,
        ])
    }

    private func textCount(_ kind: Request, _ number: Int) -> Value {
        request.contains(kind) ? .int(Int32(truncatingIfNeeded: number)) : .null
    }
}

/// The types of measurements.
enum MeasureTypes {
    static let info = NetType("Microsoft.PowerShell.Commands.MeasureInfo")
    static let generic = NetType("Microsoft.PowerShell.Commands.GenericMeasureInfo", base: info, declare: { _ in
        TypeDeclaration(properties: [
            .readOnlyField(0, "Count", .int), .readOnlyField(1, "Average", .double), .readOnlyField(2, "Sum", .double),
            .readOnlyField(3, "Maximum", .object), .readOnlyField(4, "Minimum", .object),
            .readOnlyField(5, "StandardDeviation", .double), .readOnlyField(6, "Property", .string),
        ])
    })
    static let text = NetType("Microsoft.PowerShell.Commands.TextMeasureInfo", base: info, declare: { _ in
        TypeDeclaration(properties: [
            .readOnlyField(0, "Lines", .int), .readOnlyField(1, "Words", .int), .readOnlyField(2, "Characters", .int),
            .readOnlyField(3, "Property", .string),
        ])
    })
}
