/// What a rule says about ports: all (`*`), one (`80`) or one range (`454-455`), between 1 and 65535.
public struct PortRange: Hashable, Sendable {
    /// As typed.
    public let text: String
    public let ports: ClosedRange<Int>

    public init?(_ typed: String) {
        guard let ports = Self.ports(typed) else { return nil }
        text = typed
        self.ports = ports
    }

    private static func ports(_ typed: String) -> ClosedRange<Int>? {
        if typed == "*" { return 0...65535 }
        let ends = typed.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard let first = ends.first, let lower = port(first) else { return nil }
        if ends.count == 1 { return lower...lower }
        guard ends.count == 2, let upper = port(ends[1]), lower <= upper else { return nil }
        return lower...upper
    }

    private static func port(_ digits: Substring.UTF8View) -> Int? {
        guard let number = Digits.number(digits, longest: 9, zerosInFront: true) else { return nil }
        return (1...65535).contains(number) ? number : nil
    }
}
