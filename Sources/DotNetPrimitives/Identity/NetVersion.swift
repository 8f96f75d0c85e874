/// `System.Version`: two to four numbers.
public struct NetVersion: Sendable, Hashable {
    public let major: Int
    public let minor: Int
    /// -1 when not given.
    public let build: Int
    /// -1 when not given.
    public let revision: Int

    /// - Throws: `argumentOutOfRange` for a negative part.
    public init(_ major: Int, _ minor: Int, build: Int? = nil, revision: Int? = nil) throws(PrimitiveError) {
        let parts: [(String, Int?)] = [("major", major), ("minor", minor), ("build", build), ("revision", revision)]
        for (name, value) in parts {
            if let value, value < 0 { throw .negative(value, parameter: name) }
        }
        self.major = major
        self.minor = minor
        self.build = build ?? -1
        self.revision = build == nil ? -1 : revision ?? -1
    }

    /// Reads `major.minor[.build[.revision]]`.
    ///
    /// - Throws: `argument`, `argumentOutOfRange`, `format` or `overflow`.
    public static func parse(_ text: String) throws(PrimitiveError) -> NetVersion {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard (2...4).contains(parts.count) else {
            throw .argument("Version string portion was too short or too long.", parameter: "input")
        }
        var numbers: [Int] = []
        for part in parts {
            let value = try NetNumber.parseInteger(String(part), as: Int32.self, culture: .invariant)
            guard value >= 0 else { throw .negative(Int(value), parameter: "input") }
            numbers.append(Int(value))
        }
        return try NetVersion(
            numbers[0], numbers[1], build: numbers.count > 2 ? numbers[2] : nil,
            revision: numbers.count > 3 ? numbers[3] : nil)
    }

    private var parts: [Int] { [major, minor, build, revision] }
    private var givenParts: [Int] { parts.filter { $0 >= 0 } }

    /// The text of the first `count` parts.
    ///
    /// - Throws: `argument` when there are fewer.
    public func text(fields count: Int) throws(PrimitiveError) -> String {
        guard (0...4).contains(count) else {
            throw .argument("Argument must be between 0 and 4.", parameter: "fieldCount")
        }
        guard count <= givenParts.count else {
            throw .argument("Argument must be between 0 and \(givenParts.count).", parameter: "fieldCount")
        }
        return givenParts.prefix(count).map(String.init).joined(separator: ".")
    }
}

extension NetVersion: Comparable, CustomStringConvertible {
    public static func < (a: NetVersion, b: NetVersion) -> Bool { a.parts.lexicographicallyPrecedes(b.parts) }
    public var description: String { givenParts.map(String.init).joined(separator: ".") }
}
