// What the digest of each thing is made of: all that is stored of it.

extension SecurityGroup: Digested {
    public var digest: UInt64 {
        StableHash.of { hash in
            hash.add(name)
            hash.add(location.name)
            hash.add(label)
            hash.add(rulesByPlace.count)
            hash.add(rulesByPlace.digest)
        }
    }
}

extension SecurityRule: Digested {
    public var digest: UInt64 {
        StableHash.of { hash in
            hash.add(name)
            hash.add(direction.rawValue)
            hash.add(priority)
            hash.add(action.rawValue)
            hash.add(sourceAddress.text)
            hash.add(sourcePorts.text)
            hash.add(destinationAddress.text)
            hash.add(destinationPorts.text)
            hash.add(`protocol`.rawValue)
        }
    }
}

extension RulePlace: Digested {
    var digest: UInt64 { UInt64(bitPattern: Int64(priority)) &* 2 &+ (direction == .inbound ? 0 : 1) }
}

extension RouteTable: Digested {
    public var digest: UInt64 {
        StableHash.of { hash in
            hash.add(name)
            hash.add(location.name)
            hash.add(label)
            hash.add(byName.count)
            hash.add(byName.digest)
        }
    }
}

extension Route: Digested {
    public var digest: UInt64 {
        StableHash.of { hash in
            hash.add(name)
            hash.add(addressPrefix)
            hash.add(nextHopType.rawValue)
            hash.add(nextHopAddress?.text)
        }
    }
}

extension ReservedAddress: Digested {
    public var digest: UInt64 {
        StableHash.of { hash in
            hash.add(name)
            hash.add(UInt64(address.number))
            hash.add(id)
            hash.add(label)
            hash.add(location.name)
        }
    }
}

extension AppServiceEnvironment: Digested {
    public var digest: UInt64 {
        StableHash.of { hash in
            for text in [name, resourceGroup, location.name, kind, network, subnet, access.rawValue, id] {
                hash.add(text)
            }
            hash.add(UInt64(virtualAddress.number))
            hash.add(outboundAddresses.count)
            for address in outboundAddresses { hash.add(UInt64(address.number)) }
        }
    }
}

extension SubnetPlace: Digested {
    var digest: UInt64 {
        StableHash.of { hash in
            hash.add(network.folded)
            hash.add(subnet.folded)
        }
    }
}

extension SubnetTie: Digested {
    var digest: UInt64 {
        StableHash.of { hash in
            hash.add(securityGroup?.folded)
            hash.add(routeTable?.folded)
            hash.add(environment?.folded)
        }
    }
}

extension StableHash {
    mutating func add(_ block: AddressBlock) {
        add(UInt64(block.address.number) << 8 | UInt64(block.length))
    }

    mutating func add(_ blocks: [AddressBlock]) {
        add(blocks.count)
        for block in blocks { add(block) }
    }
}
