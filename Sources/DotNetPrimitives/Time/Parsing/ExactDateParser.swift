/// Reads a text under one exact date format, as `DateTime.ParseExact` does.
struct ExactDateParser {
    private var reader: TextReader
    private var fields = DateFields()
    private let styles: DateTimeStyles

    /// The fields of `text` under `format`.
    ///
    /// - Throws: `format`.
    static func scan(
        _ text: String, _ format: String, _ options: DateParseOptions
    ) throws(PrimitiveError) -> DateFields {
        guard !format.isEmpty else { throw .format("Format specifier '' was invalid.") }
        var pattern = format
        let letters = Array(format.unicodeScalars)
        if letters.count == 1 {
            guard let standard = DatePatterns.pattern(letters[0], culture: options.culture) else {
                throw DatePattern.badFormat
            }
            pattern = standard
        }
        var parser = ExactDateParser(reader: TextReader(text), styles: options.styles)
        guard try parser.run(DatePattern.parse(pattern, letters: "yMdhHmsfFtzKgZ").parts) else {
            throw .format("String '\(text)' was not recognized as a valid DateTime.")
        }
        if letters == ["u"] || letters == ["U"] { parser.fields.isUTC = letters == ["U"] }
        return parser.fields
    }

    private init(reader: TextReader, styles: DateTimeStyles) {
        self.reader = reader
        self.styles = styles
    }

    private mutating func run(_ parts: [DatePattern.Part]) throws(PrimitiveError) -> Bool {
        if styles.contains(.allowLeadingWhite) { reader.skipWhite() }
        for part in parts {
            if styles.contains(.allowInnerWhite) { reader.skipWhite() }
            switch part {
            case .literal(let scalar): guard takeLiteral(scalar) else { return false }
            case .field(let letter, let count): guard takeField(letter, count) else { return false }
            }
        }
        if styles.contains(.allowTrailingWhite) { reader.skipWhite() }
        return reader.isAtEnd
    }

    private mutating func takeLiteral(_ scalar: Unicode.Scalar) -> Bool {
        if reader.take(scalar) { return true }
        if TextReader.isWhite(scalar) {
            guard let next = reader.next, TextReader.isWhite(next) else { return styles.contains(.allowInnerWhite) }
            reader.index += 1
            return true
        }
        // A fraction that is optional takes its point with it.
        return scalar == "." && reader.isAtEnd
    }

    private mutating func takeField(_ letter: Unicode.Scalar, _ count: Int) -> Bool {
        switch letter {
        case "y": takeYear(count)
        case "M": takeMonth(count)
        case "d": takeDay(count)
        case "H": store(reader.takeNumber(atLeast: min(count, 2), atMost: 2), to: \.hour)
        case "h": takeHalfDayHour(count)
        case "m": takeSmall(count, \.minute)
        case "s": takeSmall(count, \.second)
        case "f", "F": takeFraction(count, isOptional: letter == "F")
        case "t": takeMeridiem()
        case "z": takeOffset(count)
        case "K": takeKind()
        case "Z": takeZulu()
        default: reader.takeName(["A.D.", "AD", "A"]) != nil
        }
    }

    private mutating func store(_ value: Int?, to path: WritableKeyPath<DateFields, Int?>) -> Bool {
        fields[keyPath: path] = value
        return value != nil
    }

    private mutating func takeHalfDayHour(_ count: Int) -> Bool {
        guard let hour = reader.takeNumber(atLeast: min(count, 2), atMost: 2), hour <= 12 else { return false }
        return store(hour, to: \.hour)
    }

    private mutating func takeSmall(_ count: Int, _ path: WritableKeyPath<DateFields, Int>) -> Bool {
        guard let value = reader.takeNumber(atLeast: min(count, 2), atMost: 2) else { return false }
        fields[keyPath: path] = value
        return true
    }

    private mutating func takeYear(_ count: Int) -> Bool {
        let most = count <= 2 ? 2 : max(count, 4)
        guard let year = reader.takeNumber(atLeast: count == 1 ? 1 : min(count, most), atMost: most) else {
            return false
        }
        fields.year = count <= 2 ? DateAssembly.fullYear(year, digits: 2) : year
        return true
    }

    private mutating func takeMonth(_ count: Int) -> Bool {
        if count <= 2 { return store(reader.takeNumber(atLeast: count, atMost: 2), to: \.month) }
        let names = count == 3 ? (1...12).map { DateNames.shortMonth($0) } : DateNames.months
        return store(reader.takeName(names).map { $0 + 1 }, to: \.month)
    }

    private mutating func takeDay(_ count: Int) -> Bool {
        if count <= 2 { return store(reader.takeNumber(atLeast: count, atMost: 2), to: \.day) }
        let names = count == 3 ? (0...6).map { DateNames.shortDay($0) } : DateNames.days
        return store(reader.takeName(names), to: \.weekday)
    }

    private mutating func takeFraction(_ count: Int, isOptional: Bool) -> Bool {
        guard let ticks = reader.takeFraction(atLeast: isOptional ? 0 : count, atMost: count) else { return false }
        fields.fraction = ticks
        return true
    }

    private mutating func takeMeridiem() -> Bool {
        guard let index = reader.takeName(["AM", "PM", "A", "P"]) else { return false }
        fields.isAfternoon = index % 2 == 1
        return true
    }

    private mutating func takeOffset(_ count: Int) -> Bool {
        if reader.take("Z") {
            fields.isUTC = true
            return true
        }
        let isNegative = reader.next == "-"
        guard isNegative || reader.next == "+" else { return false }
        reader.index += 1
        guard let hours = reader.takeNumber(atLeast: min(count, 2), atMost: 2) else { return false }
        var minutes = hours * 60
        if count >= 3 {
            _ = reader.take(":")
            guard let rest = reader.takeNumber(atLeast: 2, atMost: 2), rest < 60 else { return false }
            minutes += rest
        }
        fields.offset = NetTimeSpan(ticks: Int64(isNegative ? -minutes : minutes) * Ticks.perMinute)
        return true
    }

    private mutating func takeZulu() -> Bool {
        fields.isUTC = reader.take("Z")
        return fields.isUTC
    }

    private mutating func takeKind() -> Bool {
        guard let next = reader.next else { return true }
        return next == "+" || next == "-" || next == "Z" ? takeOffset(3) : true
    }
}

extension NetDateTime {
    /// Reads a text under the first of the formats that fits.
    ///
    /// - Throws: `format`.
    public static func parseExact(
        _ text: String, formats: [String], options: DateParseOptions = DateParseOptions()
    ) throws(PrimitiveError) -> NetDateTime {
        var failure = PrimitiveError.format("String '\(text)' was not recognized as a valid DateTime.")
        for format in formats {
            do {
                let fields = try ExactDateParser.scan(text, format, options)
                return try assembleExact(fields, text, options)
            } catch {
                failure = error
            }
        }
        throw failure
    }

    private static func assembleExact(
        _ fields: DateFields, _ text: String, _ options: DateParseOptions
    ) throws(PrimitiveError) -> NetDateTime {
        do {
            return try DateAssembly.adjust(try DateAssembly.clock(fields, options), fields, options)
        } catch {
            throw DateAssembly.error(error, text, isExact: true)
        }
    }
}

extension NetDateTimeOffset {
    /// Reads a text under the first of the formats that fits.
    ///
    /// - Throws: `format`.
    public static func parseExact(
        _ text: String, formats: [String], options: DateParseOptions = DateParseOptions()
    ) throws(PrimitiveError) -> NetDateTimeOffset {
        var failure = PrimitiveError.format("String '\(text)' was not recognized as a valid DateTime.")
        for format in formats {
            do {
                return try assemble(try ExactDateParser.scan(text, format, options), text, options, isExact: true)
            } catch {
                failure = error
            }
        }
        throw failure
    }
}
