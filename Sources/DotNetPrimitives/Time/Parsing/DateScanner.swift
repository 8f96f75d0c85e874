/// Reads the many usual forms of dates and times, as `DateTime.Parse` does.
struct DateScanner {
    private var reader: TextReader
    private var fields = DateFields()
    /// The numbers that are no time, with their digit counts.
    private var numbers: [(value: Int, digits: Int)] = []
    private var monthPosition = 0
    /// Whether there was a time with a colon; beside half a date there may be none.
    private var hasClock = false
    private let text: String

    private init(_ text: String) {
        self.text = text
        reader = TextReader(text)
    }

    /// - Throws: `format`.
    static func scan(_ text: String) throws(PrimitiveError) -> DateFields {
        var scanner = DateScanner(text)
        return try scanner.run()
    }

    private var failure: PrimitiveError { .format("String '\(text)' was not recognized as a valid DateTime.") }

    private mutating func run() throws(PrimitiveError) -> DateFields {
        while let scalar = reader.next {
            if TextReader.isDigit(scalar) {
                try scanNumber()
            } else if TextReader.isLetter(scalar) {
                try scanWord()
            } else if scalar == "+" || scalar == "-", fields.hour != nil {
                try scanOffset(isNegative: scalar == "-")
            } else if TextReader.isWhite(scalar) || scalar == "," || scalar == "\0" {
                reader.index += 1
            } else if scalar == "/" || scalar == "-" || scalar == ".", !numbers.isEmpty || fields.month != nil {
                reader.index += 1
            } else {
                throw failure
            }
        }
        try settleDate()
        return fields
    }

    private mutating func scanNumber() throws(PrimitiveError) {
        guard let number = reader.takeDigits() else { throw failure }
        if reader.next == ":" || isHourBeforeMeridiem {
            guard fields.hour == nil, number.digits <= 2 else { throw failure }
            fields.hour = number.value
            try scanTime()
            return
        }
        guard number.digits <= 4 else { throw failure }
        numbers.append(number)
        if reader.next == "T" || reader.next == "t", numbers.count == 3, numbers[0].digits > 2, fields.hour == nil {
            reader.index += 1
            guard let hour = reader.takeDigits(), hour.digits <= 2, reader.next == ":" else { throw failure }
            fields.hour = hour.value
            try scanTime()
        }
    }

    /// Whether `AM` or `PM` follows, perhaps after spaces.
    private var isHourBeforeMeridiem: Bool {
        var ahead = reader
        ahead.skipWhite()
        let word = ahead.takeWord().lowercased()
        return word == "am" || word == "pm" || word == "a" || word == "p"
    }

    private mutating func scanTime() throws(PrimitiveError) {
        guard reader.take(":") else { return }
        hasClock = true
        guard let minute = reader.takeDigits(), minute.digits <= 2 else { throw failure }
        fields.minute = minute.value
        guard reader.take(":") else { return }
        guard let second = reader.takeDigits(), second.digits <= 2 else { throw failure }
        fields.second = second.value
        if reader.next == "." || reader.next == "," {
            reader.index += 1
            try scanFraction()
        }
    }

    /// Decimals of the second, rounded to the tick.
    private mutating func scanFraction() throws(PrimitiveError) {
        guard let ticks = reader.takeFraction(atLeast: 1, atMost: 7) else { throw failure }
        fields.fraction = ticks
        guard let next = reader.next, TextReader.isDigit(next) else { return }
        if next >= "5" { fields.fraction += 1 }
        _ = reader.takeDigits()
    }

    private mutating func scanWord() throws(PrimitiveError) {
        let start = reader.index
        let word = reader.takeWord()
        switch word.lowercased() {
        case "am", "a": fields.isAfternoon = false
        case "pm", "p": fields.isAfternoon = true
        case "z", "gmt":
            guard fields.hour != nil || word.count > 1 else { throw unknownWord(at: start) }
            fields.isUTC = true
            fields.offset = .zero
        case "t" where numbers.count == 3 && numbers[0].digits > 2: break
        default:
            if let month = Self.index(of: word, in: DateNames.months), fields.month == nil {
                fields.month = month + 1
                monthPosition = numbers.count
            } else if let day = Self.index(of: word, in: DateNames.days) {
                fields.weekday = day
            } else {
                throw unknownWord(at: start)
            }
            _ = reader.take(".")
        }
    }

    private func unknownWord(at index: Int) -> PrimitiveError {
        .format(
            "The string '\(text)' was not recognized as a valid DateTime. There is an unknown word starting at index '\(index)'."
        )
    }

    /// The name the word is, in full or by its first three letters.
    private static func index(of word: String, in names: [String]) -> Int? {
        let folded = word.lowercased()
        return names.firstIndex {
            $0.lowercased() == folded || (folded.count == 3 && $0.lowercased().hasPrefix(folded))
        }
    }

    private mutating func scanOffset(isNegative: Bool) throws(PrimitiveError) {
        reader.index += 1
        guard let first = reader.takeDigits(), fields.offset == nil || fields.isUTC else { throw failure }
        var minutes = first.value * 60
        if first.digits > 2 {
            guard first.digits <= 4 else { throw failure }
            minutes = first.value / 100 * 60 + first.value % 100
        } else if reader.take(":") {
            guard let rest = reader.takeDigits(), rest.digits == 2, rest.value < 60 else { throw failure }
            minutes += rest.value
        }
        fields.isUTC = false
        fields.offset = NetTimeSpan(ticks: Int64(isNegative ? -minutes : minutes) * Ticks.perMinute)
    }

    // MARK: Which number is what

    private mutating func settleDate() throws(PrimitiveError) {
        if fields.isAfternoon != nil, fields.hour24 == nil { throw failure }
        if fields.month != nil { return try settleNamedMonth() }
        switch numbers.count {
        case 0:
            guard fields.hour != nil else { throw failure }
        case 2:
            guard !hasClock else { throw failure }
            if numbers[0].digits > 2 {
                set(year: 0, month: 1, day: nil)
            } else if numbers[1].digits > 2 {
                set(year: 1, month: 0, day: nil)
            } else {
                set(year: nil, month: 0, day: 1)
            }
        case 3:
            if numbers[0].digits > 2 { set(year: 0, month: 1, day: 2) } else { set(year: 2, month: 0, day: 1) }
        default: throw failure
        }
    }

    private mutating func settleNamedMonth() throws(PrimitiveError) {
        switch numbers.count {
        case 0: break
        case 1:
            guard !hasClock else { throw failure }
            let isYear = numbers[0].digits > 2 || numbers[0].value > 31
            set(year: isYear ? 0 : nil, month: nil, day: isYear ? nil : 0)
        case 2:
            let yearFirst = numbers[0].digits > 2 && monthPosition > 0
            set(year: yearFirst ? 0 : 1, month: nil, day: yearFirst ? 1 : 0)
        default: throw failure
        }
    }

    private mutating func set(year: Int?, month: Int?, day: Int?) {
        if let year { fields.year = DateAssembly.fullYear(numbers[year].value, digits: numbers[year].digits) }
        if let month { fields.month = numbers[month].value }
        if let day { fields.day = numbers[day].value }
    }
}

extension NetDateTime {
    /// Reads a date and time in any usual form; month before day.
    ///
    /// - Throws: `format`.
    public static func parse(
        _ text: String, options: DateParseOptions = DateParseOptions()
    ) throws(PrimitiveError) -> NetDateTime {
        let fields = try DateScanner.scan(text)
        do {
            return try DateAssembly.adjust(try DateAssembly.clock(fields, options), fields, options)
        } catch {
            throw DateAssembly.error(error, text, isExact: false)
        }
    }
}

extension NetDateTimeOffset {
    /// Reads a date and time; without an offset the zone's is taken, or none under `assumeUniversal`.
    ///
    /// - Throws: `format`.
    public static func parse(
        _ text: String, options: DateParseOptions = DateParseOptions()
    ) throws(PrimitiveError) -> NetDateTimeOffset {
        let fields = try DateScanner.scan(text)
        return try assemble(fields, text, options, isExact: false)
    }

    static func assemble(
        _ fields: DateFields, _ text: String, _ options: DateParseOptions, isExact: Bool
    ) throws(PrimitiveError) -> NetDateTimeOffset {
        let clock: NetDateTime
        do {
            clock = try DateAssembly.clock(fields, options)
        } catch {
            throw DateAssembly.error(error, text, isExact: isExact)
        }
        let assumed = options.styles.contains(.assumeUniversal) ? .zero : options.zone.offset(atLocal: clock.ticks)
        let offset = fields.offset ?? (fields.isUTC ? .zero : assumed)
        guard offset.ticks.magnitude <= 14 * UInt64(Ticks.perHour) else {
            throw DateAssembly.error(.offsetTooLarge, text, isExact: isExact)
        }
        let result = try NetDateTimeOffset(clock: clock, offset: offset)
        return options.styles.contains(.adjustToUniversal) ? try result.toOffset(.zero) : result
    }
}
