import { useEffect, useState } from 'react';
import { roomOf } from '../../components/pages/Shell.tsx';

/** Which room the address names; links and the back button change it. */
export function usePlace() {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const look = () => setHash(location.hash);
    window.addEventListener('hashchange', look);
    return () => window.removeEventListener('hashchange', look);
  }, []);
  return roomOf(hash);
}
