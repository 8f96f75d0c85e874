import DotNetPrimitives
import ShellValues

/// A hash algorithm, keyed or not.
final class HasherObject: NetObject {
    let algorithm: HashAlgorithm
    var key: [UInt8]?
    var result: [UInt8] = []
    private let hasherType: NetType

    init(_ algorithm: HashAlgorithm, key: [UInt8]? = nil, type: NetType) {
        self.algorithm = algorithm
        self.key = key
        self.hasherType = type
    }

    override var type: NetType { hasherType }

    func compute(_ bytes: [UInt8]) -> [UInt8] {
        result = key.map { algorithm.authenticate(bytes, key: $0) } ?? algorithm.hash(bytes)
        return result
    }
}

/// The hash classes of `System.Security.Cryptography`.
enum HashTypes {
    private static let prefix = "System.Security.Cryptography."
    static let base = NetType(prefix + "HashAlgorithm", declare: { _ in
        TypeDeclaration(
            properties: [
                property("int HashSize") { target in
                    .number((target.asObject as? HasherObject)?.algorithm.hash([]).count ?? 0, times: 8)
                },
                property("byte[] Hash") { target in .bytes((target.asObject as? HasherObject)?.result ?? []) },
            ],
            methods: computing,
            staticMethods: [
                method("System.Security.Cryptography.HashAlgorithm Create(string hashName)") { call in
                    guard let kind = algorithms.first(where: { CaseFolding.equal($0.0, call.text(0)) }) else { return .null }
                    return .object(HasherObject(kind.1, type: plain(kind.0)))
                },
            ])
    })

    private static let algorithms: [(String, HashAlgorithm)] = [
        ("MD5", .md5), ("SHA1", .sha1), ("SHA256", .sha256), ("SHA384", .sha384), ("SHA512", .sha512),
    ]

    static let entries: [TypeEntry] = [TypeEntry(prefix + "HashAlgorithm") { base }] + algorithms.flatMap { name, _ in
        [
            TypeEntry(prefix + name) { plain(name) }, TypeEntry(prefix + name + "Managed") { plain(name) },
            TypeEntry(prefix + name + "CryptoServiceProvider") { plain(name) },
            TypeEntry(prefix + "HMAC" + name) { keyed(name) },
        ]
    } + [TypeEntry(prefix + "RandomNumberGenerator") { generator }, TypeEntry(prefix + "RNGCryptoServiceProvider") { generator }]

    private static func algorithm(_ name: String) -> HashAlgorithm { algorithms.first { $0.0 == name }?.1 ?? .sha256 }

    private static func plain(_ name: String) -> NetType {
        GenericInstances.get(prefix + name, []) { _ in
            let kind = algorithm(name)
            return NetType(prefix + name, base: base, declare: { type in
                TypeDeclaration(
                    constructors: [method("new()") { _ in .object(HasherObject(kind, type: type)) }],
                    staticMethods: [
                        MethodOverload("Create", returns: type) { _ in .object(HasherObject(kind, type: type)) },
                        method("byte[] HashData(byte[] source)") { call in .bytes(kind.hash(call[0].byteArray)) },
                    ])
            })
        }
    }

    private static func keyed(_ name: String) -> NetType {
        GenericInstances.get(prefix + "HMAC" + name, []) { _ in
            let kind = algorithm(name)
            return NetType(prefix + "HMAC" + name, base: base, declare: { type in
                TypeDeclaration(
                    constructors: [
                        method("new()") { call in
                            let key = (0..<8).flatMap { _ in HexText.littleEndian(call.interpreter.host.randomBits()) }
                            return .object(HasherObject(kind, key: key, type: type))
                        },
                        method("new(byte[] key)") { call in
                            .object(HasherObject(kind, key: call[0].byteArray, type: type))
                        },
                    ],
                    properties: [
                        property("byte[] Key", set: { ($0.asObject as? HasherObject)?.key = $1.byteArray }) { target in
                            .bytes((target.asObject as? HasherObject)?.key ?? [])
                        },
                    ])
            })
        }
    }

    private static var computing: [MethodOverload] {
        [
            method("byte[] ComputeHash(byte[] buffer)") { call in
                if call[0].isNull { throw Failure.null("buffer") }
                return .bytes((call.target.asObject as? HasherObject)?.compute(call[0].byteArray) ?? [])
            },
            method("byte[] ComputeHash(byte[] buffer, int offset, int count)") { call in
                let bytes = call[0].byteArray
                let range = try ArrayStatics.range(call, 1, bytes.count)
                return .bytes((call.target.asObject as? HasherObject)?.compute(Array(bytes[range])) ?? [])
            },
            method("byte[] ComputeHash(System.IO.Stream inputStream)") { call in
                guard let stream = call[0].asObject as? StreamObject else { throw Failure.null("inputStream") }
                return .bytes((call.target.asObject as? HasherObject)?.compute(stream.readToEnd()) ?? [])
            },
            method("void Dispose()") { _ in .nothing }, method("void Clear()") { _ in .nothing },
            method("void Initialize()") { _ in .nothing },
        ]
    }

    private static let generator = NetType(prefix + "RandomNumberGenerator", declare: { type in
        let make: (MethodCall) throws -> Value = { _ in .object(RecordObject(type, [])) }
        return TypeDeclaration(
            constructors: [method("new()", make)],
            methods: [
                method("void GetBytes(byte[] data)") { call in
                    guard let array = call[0].asObject as? ArrayObject else { throw Failure.null("data") }
                    for i in array.items.indices {
                        array.items[i] = .byte(UInt8(truncatingIfNeeded: call.interpreter.host.randomBits()))
                    }
                    return .nothing
                },
                method("void Dispose()") { _ in .nothing },
            ],
            staticMethods: [
                MethodOverload("Create", returns: type, run: make),
                method("byte[] GetBytes(int count)") { call in
                    .bytes((0..<max(0, call.int(0))).map { _ in
                        UInt8(truncatingIfNeeded: call.interpreter.host.randomBits())
                    })
                },
                method("int GetInt32(int fromInclusive, int toExclusive)") { call in
                    guard call.int(0) < call.int(1) else {
                        throw Failure.argument("Range of random number does not contain at least one possibility.")
                    }
                    let width = UInt64(call.int(1) - call.int(0))
                    return .number(call.int(0) + Int(call.interpreter.host.randomBits() % width))
                },
            ])
    })
}

extension Value {
    fileprivate static func number(_ value: Int, times factor: Int) -> Value { .number(value * factor) }
}

extension HexText {
    /// The eight bytes of a number, the lowest first.
    static func littleEndian(_ value: UInt64) -> [UInt8] {
        (0..<8).map { UInt8(truncatingIfNeeded: value >> UInt64($0 * 8)) }
    }
}
