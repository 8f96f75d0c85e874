@testable import AzureModel

/// Changes a workspace at random, the same for a seed. What the model refuses is left out.
struct RandomWork {
    private var random: IdentitySource
    private var ids = IdentitySource(seed: 99)
    private(set) var workspace = Workspace()

    init(seed: UInt64) {
        random = IdentitySource(seed: seed)
    }

    mutating func step() {
        switch number(10) {
        case 0: try? workspace.createSecurityGroup(named: name("g"), location: location(), label: label())
        case 1, 2, 3: changeRule()
        case 4: changeRoute()
        case 5: changeNetworks()
        case 6: changeTie()
        case 7: changeEnvironment()
        case 8: changeAddress()
        default: changeProfile()
        }
    }

    private mutating func number(_ limit: Int) -> Int { Int(random.nextNumber() % UInt64(limit)) }
    private mutating func pick<Item>(_ items: [Item]) -> Item { items[number(items.count)] }

    private mutating func name(_ start: String, _ count: Int = 4) -> String {
        let name = "\(start)\(number(count))"
        return number(2) == 0 ? name : name.uppercased()
    }

    private mutating func location() -> String { number(5) == 0 ? "East US" : "West US" }
    private mutating func label() -> String? { number(2) == 0 ? nil : "label \(number(3))" }

    private mutating func changeRule() {
        if number(8) == 0 {
            try? workspace.removeSecurityGroup(named: name("g"))
        } else if number(4) == 0 {
            try? workspace.removeRule(named: name("r"), fromGroup: name("g"))
        } else {
            try? workspace.setRule(
                Sample.rule(
                    name("r"), 100 + number(5), direction: pick(RuleDirection.allCases),
                    action: pick(RuleAction.allCases), source: pick(["*", "internet", "65.52.14.7", "10.0.0.0/8"]),
                    sourcePorts: pick(["*", "1024-2048"]), destination: pick(["*", "VIRTUAL_NETWORK"]),
                    ports: pick(["80", "443", "*"]), protocol: pick(RuleProtocol.allCases)),
                inGroup: name("g"))
        }
    }

    private mutating func changeRoute() {
        let table = name("t")
        switch number(5) {
        case 0: try? workspace.createRouteTable(named: table, location: location(), label: label())
        case 1: try? workspace.removeRouteTable(named: table)
        case 2: try? workspace.removeRoute(named: name("r"), fromTable: table)
        default:
            let isVirtual = number(2) == 0
            let request = RouteRequest(
                name: name("r"), addressPrefix: pick(["0.0.0.0/0", "10.1.2.3/8"]),
                nextHopType: isVirtual ? "VirtualAppliance" : pick(["Internet", "Null", "VNETLocal"]),
                nextHopAddress: isVirtual ? pick(["10.20.1.4", "10.20.1.5"]) : nil)
            try? workspace.setRoute(request, inTable: table)
        }
    }

    private mutating func changeNetworks() {
        if number(6) == 0 {
            try? workspace.removeNetworkConfiguration()
            return
        }
        var sites: [NetworkDocument.Site] = []
        for index in 0..<number(3) + 1 { sites.append(site(index)) }
        if number(3) == 0 { sites.reverse() }
        let servers = [DnsServer(name: "dns", address: "10.0.0.\(number(3))"), DnsServer(name: "other", address: "x")]
        let locals = [
            NetworkDocument.LocalSite(
                name: "office", addressSpace: ["172.16.0.0/12"], gatewayAddress: number(2) == 0 ? nil : "1.2.3.4")
        ]
        let document = NetworkDocument(
            dnsServers: number(2) == 0 ? servers : servers.reversed(), localSites: locals, sites: sites)
        guard let configuration = try? document.checked() else { return }
        try? workspace.replaceConfiguration(by: configuration, ids: &ids)
    }

    private mutating func site(_ index: Int) -> NetworkDocument.Site {
        var subnets: [(name: String, prefix: String)] = []
        for part in 0..<number(4) { subnets.append((name: "s\(part)", prefix: "10.\(index).\(part).0/24")) }
        if number(3) == 0 { subnets.reverse() }
        let inGroup = number(4) == 0
        let gateway = NetworkGateway(
            profile: label(), clientAddressPool: ["10.250.0.0/24"],
            connections: [LocalNetworkReference(name: "office", connectionType: pick(["IPsec", "Dedicated"]))])
        return NetworkDocument.Site(
            name: number(3) == 0 ? "N\(index)" : "n\(index)", location: inGroup ? nil : "West US",
            affinityGroup: inGroup ? "group" : nil, label: label(), addressSpace: ["10.\(index).0.0/16"],
            subnets: subnets, dnsServers: number(2) == 0 ? ["dns"] : ["other", "dns"],
            gateway: number(2) == 0 ? gateway : nil)
    }

    private mutating func changeTie() {
        let (network, subnet) = (name("n", 3), name("s"))
        switch number(4) {
        case 0: try? workspace.bindSecurityGroup(named: name("g"), toSubnet: subnet, in: network)
        case 1: try? workspace.unbindSecurityGroup(named: name("g"), fromSubnet: subnet, in: network)
        case 2: try? workspace.bindRouteTable(named: name("t"), toSubnet: subnet, in: network)
        default: try? workspace.unbindRouteTable(fromSubnet: subnet, in: network)
        }
    }

    private mutating func changeEnvironment() {
        switch number(4) {
        case 0: try? workspace.removeEnvironment(named: name("e"))
        case 1:
            try? workspace.changeEnvironment(
                named: name("e"), access: pick(AppServiceEnvironment.Access.allCases),
                outboundAddresses: number(2) == 0 ? nil : ["65.52.1.\(number(3))", "65.52.1.9"])
        default:
            try? workspace.createEnvironment(
                EnvironmentRequest(
                    name: name("e"), location: "West US", network: name("n", 3), subnet: name("s"),
                    access: pick(AppServiceEnvironment.Access.allCases)))
        }
    }

    private mutating func changeAddress() {
        if number(3) == 0 {
            try? workspace.releaseAddress(named: name("a"))
        } else {
            try? workspace.reserveAddress(named: name("a"), label: label(), location: location(), ids: &ids)
        }
    }

    private mutating func changeProfile() {
        guard let subscription = workspace.subscriptions.subscriptions.first else { return }
        switch number(4) {
        case 0: workspace.selectNone()
        case 1: workspace.select(subscription, account: pick([nil, "other@example.com"]))
        case 2: _ = try? workspace.addAccount(id: name("user"), kind: pick(Account.Kind.allCases))
        default:
            _ = try? workspace.update(
                subscription, name: name("sub"), environment: pick([nil, "AzureChinaCloud"]), storageAccount: label())
        }
    }
}
