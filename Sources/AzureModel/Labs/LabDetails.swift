extension LabEnvironment {
    mutating func read(_ words: LabWords) throws(LabProblem) {
        switch words.keyword {
        case "subnet":
            let arguments = try words.arguments(2...2, "subnet NETWORK SUBNET")
            (network, subnet) = (arguments[0], arguments[1])
        case "access":
            let text = try words.arguments(1...1, "access External|Internal")[0]
            let known = AppServiceEnvironment.Access.allCases.first { $0.rawValue.isSameName(as: text) }
            guard let known else { throw words.problem("This line should read: access External|Internal") }
            access = known
        case "outbound":
            for text in try words.arguments(1...64, "outbound ADDRESS|PREFIX|FIRST-LAST ...") {
                try readOutbound(text, words)
            }
        default: throw words.unknown
        }
    }

    private mutating func readOutbound(_ text: String, _ words: LabWords) throws(LabProblem) {
        if IPv4Address(text) != nil {
            addresses.append(text)
        } else if let range = AddressRange(reading: text) {
            ranges.append(range)
        } else {
            throw words.problem("\"\(text)\" is no address, no prefix and no range of addresses.")
        }
    }
}

extension AddressRange {
    /// Reads `65.52.0.0/16` or `65.52.0.1-65.52.0.9`.
    public init?(reading text: String) {
        if let block = AddressBlock(text) {
            self.init(block)
            return
        }
        let ends = text.split(separator: "-", omittingEmptySubsequences: false)
        guard ends.count == 2, let first = IPv4Address(ends[0]), let last = IPv4Address(ends[1]) else { return nil }
        self.init(first: first, last: last)
    }
}

extension LabGroup {
    mutating func read(_ words: LabWords) throws(LabProblem) {
        switch words.keyword {
        case "bind": places.append(try words.place())
        case "rule": rules.append(LabLine(line: words.line, content: try Self.rule(words)))
        default: throw words.unknown
        }
    }

    private static func rule(_ words: LabWords) throws(LabProblem) -> SecurityRuleRequest {
        let usage = "rule NAME Inbound|Outbound PRIORITY Allow|Deny SOURCE PORTS DESTINATION PORTS TCP|UDP|*"
        let arguments = try words.arguments(9...9, usage)
        guard let direction = RuleDirection(rawValue: arguments[1]), let priority = Int(arguments[2]),
            let action = RuleAction(rawValue: arguments[3]), let transport = RuleProtocol(rawValue: arguments[8])
        else { throw words.problem("This line should read: \(usage)") }
        return SecurityRuleRequest(
            name: arguments[0], direction: direction, priority: priority, action: action,
            sourceAddressPrefix: arguments[4], sourcePortRange: arguments[5],
            destinationAddressPrefix: arguments[6], destinationPortRange: arguments[7], protocol: transport)
    }
}

extension LabRouteTable {
    mutating func read(_ words: LabWords) throws(LabProblem) {
        switch words.keyword {
        case "bind": places.append(try words.place())
        case "route":
            let arguments = try words.arguments(3...4, "route NAME PREFIX TYPE [ADDRESS]")
            let hop = arguments.count > 3 ? arguments[3] : nil
            let request = RouteRequest(
                name: arguments[0], addressPrefix: arguments[1], nextHopType: arguments[2], nextHopAddress: hop)
            routes.append(LabLine(line: words.line, content: request))
        default: throw words.unknown
        }
    }
}

extension LabWords {
    fileprivate func place() throws(LabProblem) -> LabPlace {
        let arguments = try arguments(2...2, "bind NETWORK SUBNET")
        return LabPlace(line: line, network: arguments[0], subnet: arguments[1])
    }
}
