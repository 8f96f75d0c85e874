import DotNetPrimitives
import ShellValues

/// A stopwatch on the host's clock.
final class StopwatchObject: NetObject {
    var started: UInt64?
    var total: UInt64 = 0
    override var type: NetType { StopwatchType.type }

    func elapsed(_ now: UInt64) -> UInt64 { total &+ (started.map { now &- $0 } ?? 0) }
}

/// `System.Diagnostics.Stopwatch`.
enum StopwatchType {
    static let type = NetType("System.Diagnostics.Stopwatch", declare: { _ in
        TypeDeclaration(
            constructors: [method("new()") { _ in .object(StopwatchObject()) }], properties: properties, methods: methods,
            staticProperties: [
                constant("long Frequency", .long(1_000_000_000)), constant("bool IsHighResolution", .bool(true)),
            ],
            staticMethods: [
                method("System.Diagnostics.Stopwatch StartNew()") { call in
                    let watch = StopwatchObject()
                    watch.started = call.interpreter.host.monotonicNanoseconds()
                    return .object(watch)
                },
                method("long GetTimestamp()") { call in
                    .long(Int64(truncatingIfNeeded: call.interpreter.host.monotonicNanoseconds()))
                },
            ])
    })

    private static func own(_ value: Value) throws -> StopwatchObject {
        guard let watch = value.asObject as? StopwatchObject else { throw Failure.null("stopwatch") }
        return watch
    }

    private static func read(_ name: String, _ type: NetType, _ get: @escaping (Int64) -> Value) -> PropertyDeclaration {
        PropertyDeclaration(name, type) { interpreter, target in
            get(Int64(truncatingIfNeeded: try own(target).elapsed(interpreter.host.monotonicNanoseconds())))
        }
    }

    private static var properties: [PropertyDeclaration] {
        [
            property("bool IsRunning") { target in .bool(try own(target).started != nil) },
            read("Elapsed", .timeSpan) { .span(NetTimeSpan(ticks: $0 / 100)) },
            read("ElapsedMilliseconds", .long) { .long($0 / 1_000_000) }, read("ElapsedTicks", .long) { .long($0) },
        ]
    }

    private static func act(_ name: String, _ run: @escaping (StopwatchObject, UInt64) -> Void) -> MethodOverload {
        method("void \(name)()") { call in
            run(try own(call.target), call.interpreter.host.monotonicNanoseconds())
            return .nothing
        }
    }

    private static var methods: [MethodOverload] {
        [
            act("Start") { watch, now in if watch.started == nil { watch.started = now } },
            act("Stop") { watch, now in (watch.total, watch.started) = (watch.elapsed(now), nil) },
            act("Reset") { watch, _ in (watch.total, watch.started) = (0, nil) },
            act("Restart") { watch, now in (watch.total, watch.started) = (0, now) },
        ]
    }
}

/// A generator of pseudo-random numbers.
final class RandomObject: NetObject {
    private var seeded: NetRandom?
    private let host: HostValues

    init(seed: Int32?, host: HostValues) {
        self.seeded = seed.map { NetRandom(seed: $0) }
        self.host = host
    }

    override var type: NetType { RandomType.type }

    /// An integer from `low` to below `high`.
    func next(_ low: Int64, _ high: Int64) throws -> Int64 {
        if low >= high { return low }
        if var random = seeded {
            defer { seeded = random }
            if let small = Int32(exactly: low), let big = Int32(exactly: high) {
                return Int64(try random.next(from: small, below: big))
            }
            return try random.nextInt64(from: low, below: high)
        }
        let width = UInt64(bitPattern: high &- low)
        return low &+ Int64(bitPattern: host.randomBits() % width)
    }

    func sample() throws -> Int32 {
        if var random = seeded {
            defer { seeded = random }
            return random.sample()
        }
        return Int32(truncatingIfNeeded: host.randomBits() % 2_147_483_647)
    }

    func double() -> Double {
        if var random = seeded {
            defer { seeded = random }
            return random.nextDouble()
        }
        return Double(host.randomBits() >> 11) / 9_007_199_254_740_992
    }

    func bytes(_ count: Int) -> [UInt8] {
        if var random = seeded {
            defer { seeded = random }
            return random.nextBytes(count)
        }
        return (0..<count).map { _ in UInt8(truncatingIfNeeded: host.randomBits()) }
    }
}

/// `System.Random`.
enum RandomType {
    static let type = NetType("System.Random", declare: { type in
        TypeDeclaration(
            constructors: [
                method("new()") { call in .object(RandomObject(seed: nil, host: call.interpreter.host)) },
                method("new(int Seed)") { call in
                    .object(RandomObject(seed: Int32(clamping: call.int(0)), host: call.interpreter.host))
                },
            ],
            methods: numbers + collections,
            staticProperties: [
                PropertyDeclaration("Shared", type) { interpreter, _ in
                    .object(RandomObject(seed: nil, host: interpreter.host))
                },
            ])
    })

    private static func own(_ call: MethodCall) throws -> RandomObject {
        guard let random = call.target.asObject as? RandomObject else { throw Failure.null("random") }
        return random
    }

    private static func range(_ call: MethodCall) throws -> (Int64, Int64) {
        let (low, high) = (Int64(call.int(0)), Int64(call.int(1)))
        if low > high { throw Failure.range("'minValue' cannot be greater than maxValue.", "minValue") }
        return (low, high)
    }

    private static var numbers: [MethodOverload] {
        [
            method("int Next()") { call in .int(try own(call).sample()) },
            method("int Next(int maxValue)") { call in
                if call.int(0) < 0 { throw Failure.negative("maxValue", call.int(0)) }
                return .number(Int(try own(call).next(0, Int64(call.int(0)))))
            },
            method("int Next(int minValue, int maxValue)") { call in
                let (low, high) = try range(call)
                return .number(Int(try own(call).next(low, high)))
            },
            method("long NextInt64()") { call in .long(try own(call).next(0, .max)) },
            method("long NextInt64(long maxValue)") { call in .long(try own(call).next(0, Int64.of(call[0]))) },
            method("long NextInt64(long minValue, long maxValue)") { call in
                .long(try own(call).next(Int64.of(call[0]), Int64.of(call[1])))
            },
            method("double NextDouble()") { call in .double(try own(call).double()) },
            method("float NextSingle()") { call in .float(Float(try own(call).double())) },
            method("void NextBytes(byte[] buffer)") { call in
                guard let array = call[0].asObject as? ArrayObject else { throw Failure.null("buffer") }
                array.items = ContiguousArray(try own(call).bytes(array.items.count).map { Value.byte($0) })
                return .nothing
            },
        ]
    }

    private static var collections: [MethodOverload] {
        [
            method("void Shuffle(array values)") { call in
                let array = try ArrayMembers.array(call[0])
                for i in array.items.indices.dropLast() {
                    array.items.swapAt(i, Int(try own(call).next(Int64(i), Int64(array.items.count))))
                }
                return .nothing
            },
            method("System.Object[] GetItems(array choices, int length)") { call in
                let array = try ArrayMembers.array(call[0])
                if array.items.isEmpty { throw Failure.argument("Span may not be empty.", "choices") }
                let picked = try (0..<max(0, call.int(1))).map { _ in
                    array.items[Int(try own(call).next(0, Int64(array.items.count)))]
                }
                return .object(ArrayObject(ContiguousArray(picked), elementType: array.elementType))
            },
        ]
    }
}

/// Types that exist for scripts that name them: `GC`, `Thread`, `TimeZoneInfo`, `Activator`.
enum SystemServices {
    static let collector = NetType("System.GC", declare: { _ in
        let nothing: (MethodCall) throws -> Value = { _ in .nothing }
        return TypeDeclaration(staticMethods: [
            method("void Collect()", nothing), method("void Collect(int generation)", nothing),
            method("void WaitForPendingFinalizers()", nothing),
            method("long GetTotalMemory(bool forceFullCollection)") { _ in .long(50_000_000) },
        ])
    })

    static let timeZone = NetType("System.TimeZoneInfo", declare: { type in
        let utc = RecordObject(type, [.string("UTC"), .string("(UTC) Coordinated Universal Time"), .span(.zero)])
        return TypeDeclaration(
            properties: [
                .field(0, "Id", .string), .field(1, "DisplayName", .string), .field(2, "BaseUtcOffset", .timeSpan),
                property("string StandardName") { _ in .string("Coordinated Universal Time") },
                property("string DaylightName") { _ in .string("Coordinated Universal Time") },
                property("bool SupportsDaylightSavingTime") { _ in .bool(false) },
            ],
            methods: [
                method("timespan GetUtcOffset(datetime dateTime)") { _ in .span(.zero) },
                method("string ToString()") { _ in .string("(UTC) Coordinated Universal Time") },
            ],
            staticProperties: [
                PropertyDeclaration("Utc", type) { _, _ in .object(utc) },
                PropertyDeclaration("Local", type) { _, _ in .object(utc) },
            ],
            staticMethods: [
                method("datetime ConvertTimeToUtc(datetime dateTime)") { call in
                    .date(DateValues.date(call[0]).toUniversal(DateValues.zone(call.interpreter)))
                },
                method("datetime ConvertTimeFromUtc(datetime dateTime, System.TimeZoneInfo destinationTimeZone)") { call in
                    .date(DateValues.date(call[0]))
                },
                method("System.TimeZoneInfo FindSystemTimeZoneById(string id)") { call in
                    if ["UTC", "Etc/UTC", "GMT"].contains(call.text(0)) { return .object(utc) }
                    throw NetFailure(
                        exceptionType("System.TimeZoneNotFoundException"),
                        "The time zone ID '\(call.text(0))' was not found on the local computer.")
                },
            ])
    })

    static let activator = NetType("System.Activator", declare: { _ in
        TypeDeclaration(staticMethods: [
            method("System.Object CreateInstance(type type)") { call in
                guard let type = call[0].asObject as? NetType else { throw Failure.null("type") }
                return try Members.construct(type, [], call.interpreter)
            },
            method("System.Object CreateInstance(type type, params System.Object[] args)") { call in
                guard let type = call[0].asObject as? NetType else { throw Failure.null("type") }
                return try Members.construct(type, Array(call.items(1)), call.interpreter)
            },
        ])
    })

    static let thread = NetType("System.Threading.Thread", declare: { type in
        let current = RecordObject(type, [.string(""), .int(1)])
        return TypeDeclaration(
            properties: [
                .field(0, "Name", .string), .field(1, "ManagedThreadId", .int),
                property("cultureinfo CurrentCulture", set: { _, _ in }) { _ in CultureTypes.box(.enUS) },
                property("cultureinfo CurrentUICulture", set: { _, _ in }) { _ in CultureTypes.box(.enUS) },
            ],
            staticProperties: [PropertyDeclaration("CurrentThread", type) { _, _ in .object(current) }],
            staticMethods: [
                method("void Sleep(int millisecondsTimeout)") { call in
                    try call.interpreter.checkCancelled()
                    return .nothing
                },
            ])
    })
}
