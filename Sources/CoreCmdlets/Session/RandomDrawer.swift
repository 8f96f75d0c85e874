import ShellRuntime
import ShellValues

/// Numbers between bounds, or objects out of a list.
final class RandomDrawer {
    private let minimum: ParameterSpec
    private let maximum: ParameterSpec
    private let count: ParameterSpec
    private let input: ParameterSpec
    private let shuffle: ParameterSpec
    var source: any RandomNumbers = SeededRandom(0)
    private var items: [Value] = []
    private var hasList = false
    /// How many items came.
    private var seen = 0

    init(minimum: ParameterSpec, maximum: ParameterSpec, count: ParameterSpec, input: ParameterSpec, shuffle: ParameterSpec) {
        self.minimum = minimum
        self.maximum = maximum
        self.count = count
        self.input = input
        self.shuffle = shuffle
    }

    func take(_ call: CommandCall) {
        guard call.isBound(input) else { return }
        hasList = true
        let wanted = call.flag(shuffle) ? Int.max : call.int(count) ?? 1
        for item in call.list(input) { keep(item, wanted) }
    }

    /// A later item takes the place of one kept before, with falling probability.
    private func keep(_ item: Value, _ wanted: Int) {
        if items.count < wanted {
            items.append(item)
        } else if source.next(0, Int32(truncatingIfNeeded: seen + 1)) < wanted {
            items[Int(source.next(0, Int32(truncatingIfNeeded: items.count)))] = item
        }
        seen += 1
    }

    func finish(_ call: CommandCall) throws {
        if hasList || call.expectsInput { return try drawItems(call) }
        for _ in 0..<(call.int(count) ?? 1) { try call.write(try number(call)) }
    }

    /// What was kept, in random order.
    private func drawItems(_ call: CommandCall) throws {
        for i in items.indices {
            let j = Int(source.next(Int32(truncatingIfNeeded: i), Int32(truncatingIfNeeded: items.count)))
            items.swapAt(i, j)
            try call.write(items[i])
        }
    }

    private func number(_ call: CommandCall) throws -> Value {
        let low = try bound(minimum, call)
        let high = try bound(maximum, call)
        switch (low, high) {
        case (.double?, _), (_, .double?): return try real(low, high, call)
        case (.long?, _), (_, .long?): return try long(low, high, call)
        default: return try integer(low, high, call)
        }
    }

    private func bound(_ parameter: ParameterSpec, _ call: CommandCall) throws -> Value? {
        guard let value = call[parameter] else { return nil }
        switch value {
        case .int, .long, .double: return value
        case .float(let number): return .double(Double(number))
        case .string(let text):
            if text.contains("."), let number = Double(text) { return .double(number) }
            if let number = Int64(text), Int32(exactly: number) == nil { return .long(number) }
            return try convert(value, .int, call)
        default: return try convert(value, value.type === NetType.decimal ? .double : .int, call)
        }
    }

    private func convert(_ value: Value, _ type: NetType, _ call: CommandCall) throws -> Value {
        do {
            return try Conversion.convert(value, to: type, call.engine)
        } catch let failure as PSFailure {
            failure.record.category = .InvalidArgument
            throw call.failure(failure.record)
        }
    }

    private func check(_ isOrdered: Bool, _ low: String, _ high: String, _ call: CommandCall) throws {
        if isOrdered { return }
        throw call.failure(
            "MinGreaterThanOrEqualMax", "The Minimum value (\(low)) cannot be greater than or equal to the Maximum value (\(high)).",
            category: .InvalidArgument, type: ExceptionTypes.argument)
    }

    private func integer(_ low: Value?, _ high: Value?, _ call: CommandCall) throws -> Value {
        if low == nil, high == nil { return .int(source.next()) }
        var (a, b): (Int32, Int32) = (0, Int32.max)
        if case .int(let number)? = low { a = number }
        if case .int(let number)? = high { b = number }
        try check(a < b, String(a), String(b), call)
        return .int(source.next(a, b))
    }

    private func long(_ low: Value?, _ high: Value?, _ call: CommandCall) throws -> Value {
        let a = number(low) ?? 0
        let b = number(high) ?? Int64.max
        try check(a < b, String(a), String(b), call)
        return .long(source.next(a, b))
    }

    private func number(_ value: Value?) -> Int64? {
        switch value {
        case .int(let number)?: Int64(number)
        case .long(let number)?: number
        default: nil
        }
    }

    private func real(_ low: Value?, _ high: Value?, _ call: CommandCall) throws -> Value {
        func double(_ value: Value?) -> Double? {
            if case .double(let number)? = value { return number }
            return number(value).map { Double($0) }
        }
        let a = double(low) ?? 0
        let b = double(high) ?? Double.greatestFiniteMagnitude
        try check(a < b, Value.double(a).text(call.engine), Value.double(b).text(call.engine), call)
        return .double(a + source.nextDouble() * (b - a))
    }
}
